import browser from 'webextension-polyfill';
import { siteLabel } from '../browser/site-label.ts';

/** Sites without a banner in private windows: in memory alone, and only while such a window is open. */
const STORAGE_KEY = 'private-quiet';

async function loadSites(): Promise<string[]> {
  const stored = (await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** The reader wants no banner on this site, and has said so in a private window. */
export async function silenceInPrivate(url: string): Promise<void> {
  const sites = new Set([...(await loadSites()), siteLabel(url)]);
  await browser.storage.session.set({ [STORAGE_KEY]: [...sites] });
}

/** The reader takes that back. */
export async function unsilenceInPrivate(url: string): Promise<void> {
  const sites = (await loadSites()).filter((site) => site !== siteLabel(url));
  await browser.storage.session.set({ [STORAGE_KEY]: sites });
}

/** True in a tab of a private window on a site that the reader has silenced there. */
export async function isSilencedInPrivate(tabId: number, url: string): Promise<boolean> {
  if (!(await loadSites()).includes(siteLabel(url))) return false;
  return (await browser.tabs.get(tabId)).incognito;
}

/** Forgets those sites once the last private tab has been closed. */
export async function forgetPrivateSites(): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ incognito }) => incognito)) await browser.storage.session.remove(STORAGE_KEY);
}
