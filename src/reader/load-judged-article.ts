import type { Article } from '../article/article.ts';
import { sendToTab } from '../browser/messages.ts';
import { loadTabReport } from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import type { Verdict } from '../engine/verdict.ts';

/** An article and its verdict. */
export interface JudgedArticle {
  article: Article;
  verdict: Verdict;
}

/** Asks a tab for its article; undefined if it was closed or shows another page by now. */
export async function loadJudgedArticle(search: string): Promise<JudgedArticle | undefined> {
  const parameters = new URLSearchParams(search);
  const tabId = Number(parameters.get('tab'));
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged') return undefined;
  if (withoutFragment(report.url) !== withoutFragment(parameters.get('of') ?? report.url))
    return undefined;
  const article = await sendToTab(tabId, 'getArticle').catch(() => undefined);
  return article?.url === report.url ? { article, verdict: report.verdict } : undefined;
}
