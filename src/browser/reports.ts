import type { Verdict } from '../engine/verdict.ts';
import type { Memory } from './memory.ts';
import browser from './web-extension.ts';

/** Why a page was not read by itself; "not-an-article" also when asked to. */
export type SkipReason =
  | 'not-an-article'
  | 'private-address'
  | 'password'
  | 'private-application'
  | 'site-off'
  | 'not-asked';

/** What the reader has met before, where remembering is switched on. */
export interface Recollection {
  /** The same article, read on another site. */
  read?: Memory;
  /** What this site's articles that were read were. */
  site?: { articles: number; reposts: number } | undefined;
}

/** What is kept of a tab: never the article, and only until the tab goes elsewhere. */
export type Report = { url: string; title: string } & (
  | { state: 'judged'; verdict: Verdict; recollection?: Recollection }
  | { state: 'skipped'; reason: SkipReason }
  | { state: 'failed' }
);

const keyOf = (tabId: number) => `report:${tabId}`;

/** Keeps a tab's report in memory that outlives the background but not the browser. */
export async function saveReport(tabId: number, report: Report): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: report });
}

/** The tab's report, if its page has been read. */
export async function loadReport(tabId: number): Promise<Report | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as Report | undefined;
}

/** Forgets a tab's report. */
export async function removeReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls `listener` with the tab's report whenever it changes; returns how to stop. */
export function watchReport(
  tabId: number,
  listener: (report: Report | undefined) => void,
): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (change) listener(change.newValue as Report | undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
