import browser from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { loadTabReport, saveTabReport } from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import { forgetReport, forgetTab, queue } from './analyze-tab.ts';
import { inTurn } from './in-turn.ts';
import { currentAddress, recordMove } from './moved-pages.ts';
import { forgetPrivateSites } from './private-sites.ts';
import { forgetTabSession, moveBanner, recordAddress } from './tab-session.ts';

const isSamePage = (a: string, b: string) => withoutFragment(a) === withoutFragment(b);

/**
 * The tab's page shows the article of the report at `readAt` under another address: what was found of it stays. A report
 * of the page before, which the tab has left since, goes.
 */
async function keepUnder(tabId: number, readAt: string, url: string): Promise<void> {
  const report = await loadTabReport(tabId);
  if (!report || isSamePage(report.url, url)) return;
  if (!isSamePage(report.url, readAt)) return forgetReport(tabId);
  await moveBanner(tabId, report.url, url);
  await saveTabReport(tabId, { ...report, url });
}

/** A page that only changed its address is still there and knows whether it shows another text. */
async function onAddress(tabId: number, url: string): Promise<void> {
  await recordAddress(tabId, url);
  const kept = await loadTabReport(tabId);
  if (kept && isSamePage(kept.url, url)) return;
  const from = await sendToTab(tabId, 'addressChanged', url).catch(() => undefined);
  if (from === undefined) return forgetTab(tabId);
  const readAt = currentAddress(tabId, from);
  recordMove(tabId, from, url);
  await inTurn(tabId, () => keepUnder(tabId, readAt, url));
}

/** What is known of a tab goes with its page. */
export function followTabs(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => queue.setVisibleTab(tabId));
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetTabSession(tabId);
    void forgetPrivateSites();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if (url !== undefined) await onAddress(tabId, url);
    else if (status === 'loading') await forgetTab(tabId);
  });
}
