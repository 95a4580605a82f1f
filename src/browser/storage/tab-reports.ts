import type { Verdict } from '../../engine/verdict.ts';
import browser from '../web-extension.ts';
import type { HistoryEntry } from './history-entry.ts';

/** Why a page was not read automatically; "not-an-article" and "pdf" also on request. */
export type SkipReason =
  | 'not-an-article'
  | 'pdf'
  | 'private-address'
  | 'password'
  | 'private-application'
  | 'site-off'
  | 'not-asked';

/** What the reader has read before, if the history is on. */
export interface HistoryMatch {
  /** The same article, read on another site. */
  read?: HistoryEntry;
  /** How many of this site's articles were read, and how many of them were reposts. */
  site?: { articles: number; reposts: number } | undefined;
}

/** What is stored about a tab: never the article, and only until the tab navigates. */
export type TabReport = { url: string; title: string } & (
  | { state: 'judged'; verdict: Verdict; recollection?: HistoryMatch }
  | { state: 'skipped'; reason: SkipReason }
  | { state: 'failed' }
);

const storageKey = (tabId: number) => `report:${tabId}`;

/** Stores a tab's report in session storage, which outlives the background but not the browser. */
export async function saveTabReport(tabId: number, report: TabReport): Promise<void> {
  await browser.storage.session.set({ [storageKey(tabId)]: report });
}

/** The tab's report, if its page has been read. */
export async function loadTabReport(tabId: number): Promise<TabReport | undefined> {
  const key = storageKey(tabId);
  return (await browser.storage.session.get(key))[key] as TabReport | undefined;
}

/** Removes a tab's report. */
export async function removeTabReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(storageKey(tabId));
}

/**
 * Calls `listener` with the tab's report whenever it changes.
 * @returns stops watching
 */
export function watchTabReport(
  tabId: number,
  listener: (report: TabReport | undefined) => void,
): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[storageKey(tabId)];
    if (change) listener(change.newValue as TabReport | undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
