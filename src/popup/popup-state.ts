import browser from 'webextension-polyfill';
import { isPdfAddress } from '../browser/is-pdf-address.ts';
import { sendToTab } from '../browser/messages.ts';
import { loadTabReport, type TabReport } from '../browser/storage/tab-reports.ts';

/** What the popup can show. */
export type PopupState =
  | { name: 'loading' }
  | { name: 'not-allowed' }
  | { name: 'not-loaded' }
  | { name: 'pdf' }
  | { name: 'reported'; report: TabReport };

/** The tab that the popup is about. */
export interface Tab {
  id: number;
  url: string;
}

/** Finds the tab named in the popup's address (when opened as a page), else the active tab. */
export async function findTab(search: string): Promise<Tab | undefined> {
  const tabParameter = new URLSearchParams(search).get('tab');
  const tab = tabParameter
    ? await browser.tabs.get(Number(tabParameter))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** The state of a tab now; "loading" means that its report will follow. */
export async function loadPopupState(tab: Tab | undefined): Promise<PopupState> {
  if (!tab || !/^https?:/.test(tab.url)) return { name: 'not-allowed' };
  const report = await loadTabReport(tab.id);
  if (report) return { name: 'reported', report };
  return sendToTab(tab.id, 'ping').then(
    () => ({ name: 'loading' }),
    async () => {
      const { status } = await browser.tabs.get(tab.id);
      if (isPdfAddress(tab.url)) return { name: 'pdf' };
      return { name: status === 'complete' ? 'not-loaded' : 'loading' };
    },
  );
}
