import type { Article } from '../article/article.ts';
import { sendToTab } from '../browser/messages.ts';
import { loadReport } from '../browser/reports.ts';
import type { Verdict } from '../engine/verdict.ts';

/** An article and what was found in it. */
export interface Judged {
  article: Article;
  verdict: Verdict;
}

/** Asks a tab for its article; undefined if it has been closed or shows another page by now. */
export async function loadPage(search: string): Promise<Judged | undefined> {
  const tabId = Number(new URLSearchParams(search).get('tab'));
  const report = await loadReport(tabId);
  if (report?.state !== 'judged') return undefined;
  const article = await sendToTab(tabId, 'giveArticle').catch(() => undefined);
  return article?.url === report.url ? { article, verdict: report.verdict } : undefined;
}
