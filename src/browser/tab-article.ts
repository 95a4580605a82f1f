import type { Article } from '../article/article.ts';
import { sendToTab } from './messages.ts';
import { loadTabReport, type TabReport } from './storage/tab-reports.ts';
import { articleAddress } from './verdict-view/article-address.ts';

/** The page to compare: its article, requested each time and never stored, and its report. */
export interface Copy {
  tabId: number;
  article: Article;
  report: TabReport | undefined;
}

/** The tab's id in "?tab=7". */
export function tabIdFromSearch(search: string): number | undefined {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) && tab >= 0 ? tab : undefined;
}

/** Requests a tab's article; undefined if the tab is gone or shows none. */
export async function requestArticle(tabId: number): Promise<Article | undefined> {
  return sendToTab(tabId, 'getArticle').catch(() => undefined);
}

/** Loads the page to compare from its tab. */
export async function loadCopy(tabId: number | undefined): Promise<Copy | undefined> {
  if (tabId === undefined) return undefined;
  const [article, report] = await Promise.all([requestArticle(tabId), loadTabReport(tabId)]);
  return article && { tabId, article, report };
}

/** The address of the article that the page credits. */
export function creditedUrl({ report }: Copy): string | undefined {
  return report?.state === 'judged' ? articleAddress(report.verdict) : undefined;
}
