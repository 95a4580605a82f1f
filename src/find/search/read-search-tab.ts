import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../../browser/messages.ts';
import type { SearchFailure } from '../find-state.ts';
import { type InterpretedResults, interpretResults } from '../results/interpret-results.ts';

/** A results page that has not loaded by then is given up. Milliseconds. */
const LOAD_TIMEOUT_MS = 20_000;

/** A page that was still loading is asked again after so long, so many times at most. Milliseconds. */
const RETRY_MS = 250;
const MAX_RETRIES = 12;

export type ReadSearch = { results: InterpretedResults['results'] } | { failure: SearchFailure };

const delay = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Settles once the tab shows a loaded web page, is closed, takes too long, or the signal comes. */
function tabLoaded(tabId: number, signal: AbortSignal): Promise<'loaded' | 'closed' | 'slow'> {
  return new Promise((resolve) => {
    const finish = (how: 'loaded' | 'closed' | 'slow') => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      signal.removeEventListener('abort', onAbort);
      clearTimeout(timer);
      resolve(how);
    };
    const check = ({ status, url }: Pick<Tabs.Tab, 'status' | 'url'>) => {
      if (status === 'complete' && /^https?:/.test(url ?? '')) finish('loaded');
    };
    const onUpdated = (id: number, _: unknown, tab: Tabs.Tab) => id === tabId && check(tab);
    const onRemoved = (id: number) => id === tabId && finish('closed');
    const onAbort = () => finish('slow');
    const timer = setTimeout(() => finish('slow'), LOAD_TIMEOUT_MS);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    signal.addEventListener('abort', onAbort);
    browser.tabs.get(tabId).then(check, () => finish('closed'));
  });
}

const isOpen = (tabId: number) =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/**
 * Reads the results in the tab that this search opened, and in no other. A page that navigates while it is read (to ask
 * for consent, say) is read where it arrives.
 * @param own address of the article that is searched for
 * @param onLoaded called once results are there to be read
 */
export async function readSearchTab(
  tabId: number,
  own: string,
  signal: AbortSignal,
  onLoaded: () => void,
): Promise<ReadSearch> {
  for (let tries = 0; tries < MAX_RETRIES; tries++) {
    const loaded = await tabLoaded(tabId, signal);
    if (loaded === 'closed') return { failure: 'tab-closed' };
    if (signal.aborted || loaded === 'slow') return { failure: 'unreadable' };
    onLoaded();
    const page = await sendToTab(tabId, 'readResults').catch(() => undefined);
    if (page) {
      const { results, obstacle } = interpretResults(page, own);
      return obstacle ? { failure: obstacle } : { results };
    }
    if (signal.aborted) return { failure: 'unreadable' };
    if (!(await isOpen(tabId))) return { failure: 'tab-closed' };
    await delay(RETRY_MS);
  }
  return { failure: 'unreadable' };
}

/** Closes the tab of a search that was cancelled, unless the reader has gone to it. */
export async function closeSearch(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab && !tab.active) await browser.tabs.remove(tabId);
}
