import { loadHandedOver } from '../browser/storage/handed-over.ts';
import type { HandedSubject } from '../browser/storage/handed-texts.ts';
import { loadCopy, tabIdFromSearch } from '../browser/tab-article.ts';
import type { Subject } from './find-state.ts';

/** The article that the page was opened for: "?tab=7" or "?text=NAME"; undefined if it is gone. */
export async function loadSubject(search: string): Promise<Subject | undefined> {
  const handed = await loadHandedOver<HandedSubject>(new URLSearchParams(search).get('text'));
  if (handed) return handed;
  const copy = await loadCopy(tabIdFromSearch(search));
  if (copy?.report?.state !== 'judged') return undefined;
  return { article: copy.article, verdict: copy.report.verdict, tabId: copy.tabId };
}
