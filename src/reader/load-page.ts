import type { Article } from '../article/article.ts';
import { sendToTab } from '../browser/messages.ts';
import { loadReport } from '../browser/reports.ts';
import type { Verdict } from '../engine/verdict.ts';

/** An article and what was found in it. */
export interface Judged {
  article: Article;
  verdict: Verdict;
}

const pageOf = (url: string) => url.split('#')[0];

/** Asks a tab for its article; undefined if it has been closed or shows another page by now. */
export async function loadPage(search: string): Promise<Judged | undefined> {
  const asked = new URLSearchParams(search);
  const tabId = Number(asked.get('tab'));
  const report = await loadReport(tabId);
  if (report?.state !== 'judged') return undefined;
  if (pageOf(report.url) !== pageOf(asked.get('of') ?? report.url)) return undefined;
  const article = await sendToTab(tabId, 'giveArticle').catch(() => undefined);
  return article?.url === report.url ? { article, verdict: report.verdict } : undefined;
}
