import { sendToTab } from '../browser/messages.ts';
import { loadReport } from '../browser/reports.ts';
import { buildQueries } from '../engine/original/build-queries.ts';

/** What to search for to find the original of a tab's article; empty if the tab has none, or it says too little. */
export async function findQueries(tabId: number): Promise<string[]> {
  const [article, report] = await Promise.all([sendToTab(tabId, 'giveArticle'), loadReport(tabId)]);
  return article && report?.state === 'judged'
    ? buildQueries(article, report.verdict.evidence)
    : [];
}
