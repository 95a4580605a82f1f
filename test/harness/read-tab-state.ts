import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';

declare const chrome: Extension;

/** What the toolbar and the background know of the tab that shows an address. */
export interface TabState {
  id: number;
  badge: string;
  title: string;
  report: TabReport | undefined;
}

/** Runs in a page of the extension. */
export async function readTabState(url: string): Promise<TabState | undefined> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) return undefined;
  const key = `report:${id}`;
  const kept = await chrome.storage.session.get(key);
  return {
    id,
    badge: await chrome.action.getBadgeText({ tabId: id }),
    title: await chrome.action.getTitle({ tabId: id }),
    report: kept[key] as TabReport | undefined,
  };
}
