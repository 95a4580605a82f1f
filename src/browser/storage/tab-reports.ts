import type { Verdict } from '../../engine/verdict.ts';
import browser from '../web-extension.ts';
import type { HistoryEntry } from './history-entry.ts';
import { limitReport } from './limit-report.ts';

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

/** A place of the page of which the reader says that nothing was swapped there. */
export interface NotSwapped {
  /** Offset in the article's text. */
  start: number;
  quote: string;
}

/** What is stored about a tab: never the article, and only until the tab navigates. */
export type TabReport = { url: string; title: string } & (
  | {
      state: 'judged';
      verdict: Verdict;
      recollection?: HistoryMatch;
      /** Places of which the reader says that nothing was swapped there. */
      notSwapped?: NotSwapped[];
      /** Address of the text whose words a comparison has proved; "about:blank" for a pasted one. */
      comparedWith?: string;
    }
  | { state: 'skipped'; reason: SkipReason }
  | { state: 'failed' }
);

const KEY_PREFIX = 'report:';
const storageKey = (tabId: number) => `${KEY_PREFIX}${tabId}`;

/** Share of the other tabs' reports that is removed where there is no more room. */
const REMOVED_SHARE = 0.5;

/** Removes some of the other tabs' reports, the largest first. Their pages report again when the popup asks. */
async function makeRoom(ownKey: string): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  const others = all
    .filter(([key]) => key.startsWith(KEY_PREFIX) && key !== ownKey)
    .map(([key, report]) => ({ key, size: JSON.stringify(report).length }))
    .sort((a, b) => b.size - a.size);
  const removed = others.slice(0, Math.ceil(REMOVED_SHARE * others.length));
  await browser.storage.session.remove(removed.map(({ key }) => key));
}

/**
 * Stores a tab's report in session storage, which outlives the background but not the browser. The report is cut to
 * what can be shown; where there is no more room, other tabs' reports go.
 */
export async function saveTabReport(tabId: number, report: TabReport): Promise<void> {
  const key = storageKey(tabId);
  const item = { [key]: limitReport(report) };
  try {
    await browser.storage.session.set(item);
  } catch {
    await makeRoom(key);
    await browser.storage.session.set(item);
  }
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
