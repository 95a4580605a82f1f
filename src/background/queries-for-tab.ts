import { sendToTab } from '../browser/messages.ts';
import { loadTabReport } from '../browser/storage/tab-reports.ts';
import { buildQueries } from '../engine/attribution/search/build-queries.ts';

/** What to search for to find the original of a tab's article; empty if the tab has none, or it says too little. */
export async function queriesForTab(tabId: number): Promise<string[]> {
  const [article, report] = await Promise.all([
    sendToTab(tabId, 'giveArticle'),
    loadTabReport(tabId),
  ]);
  return article && report?.state === 'judged'
    ? buildQueries(article, report.verdict.evidence)
    : [];
}
