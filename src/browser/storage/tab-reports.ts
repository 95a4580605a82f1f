import type { Verdict } from '../../engine/verdict.ts';
import browser from '../web-extension.ts';
import type { HistoryEntry } from './history.ts';

/** Why a page was not read by itself; "not-an-article" also when asked to. */
export type SkipReason =
  | 'not-an-article'
  | 'private-address'
  | 'password'
  | 'private-application'
  | 'site-off'
  | 'not-asked';

/** What the reader has met before, where remembering is switched on. */
export interface HistoryMatch {
  /** The same article, read on another site. */
  read?: HistoryEntry;
  /** What this site's articles that were read were. */
  site?: { articles: number; reposts: number } | undefined;
}

/** What is kept of a tab: never the article, and only until the tab goes elsewhere. */
export type TabReport = { url: string; title: string } & (
  | { state: 'judged'; verdict: Verdict; recollection?: HistoryMatch }
  | { state: 'skipped'; reason: SkipReason }
  | { state: 'failed' }
);

const storageKey = (tabId: number) => `report:${tabId}`;

/** Keeps a tab's report in memory that outlives the background but not the browser. */
export async function saveTabReport(tabId: number, report: TabReport): Promise<void> {
  await browser.storage.session.set({ [storageKey(tabId)]: report });
}

/** The tab's report, if its page has been read. */
export async function loadTabReport(tabId: number): Promise<TabReport | undefined> {
  const key = storageKey(tabId);
  return (await browser.storage.session.get(key))[key] as TabReport | undefined;
}

/** Forgets a tab's report. */
export async function removeTabReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(storageKey(tabId));
}

/** Calls `listener` with the tab's report whenever it changes; returns how to stop. */
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
