import type { Article } from '../article/article.ts';
import { sendToTab } from '../browser/messages.ts';
import { loadTabReport } from '../browser/storage/tab-reports.ts';
import type { Verdict } from '../engine/verdict.ts';

/** An article and what was found in it. */
export interface JudgedArticle {
  article: Article;
  verdict: Verdict;
}

const withoutFragment = (url: string) => url.split('#')[0];

/** Asks a tab for its article; undefined if it has been closed or shows another page by now. */
export async function loadJudgedArticle(search: string): Promise<JudgedArticle | undefined> {
  const asked = new URLSearchParams(search);
  const tabId = Number(asked.get('tab'));
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged') return undefined;
  if (withoutFragment(report.url) !== withoutFragment(asked.get('of') ?? report.url))
    return undefined;
  const article = await sendToTab(tabId, 'getArticle').catch(() => undefined);
  return article?.url === report.url ? { article, verdict: report.verdict } : undefined;
}
