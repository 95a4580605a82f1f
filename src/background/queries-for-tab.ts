import { sendToTab } from '../browser/messages.ts';
import { loadTabReport } from '../browser/storage/tab-reports.ts';
import { buildQueries } from '../engine/attribution/search/build-queries.ts';

/** The web searches for the original of a tab's article; empty without an article, or if it says too little. */
export async function queriesForTab(tabId: number): Promise<string[]> {
  const [article, report] = await Promise.all([
    sendToTab(tabId, 'getArticle'),
    loadTabReport(tabId),
  ]);
  return article && report?.state === 'judged'
    ? buildQueries(article, report.verdict.evidence)
    : [];
}
