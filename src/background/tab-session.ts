import browser from 'webextension-polyfill';
import { siteLabel } from '../browser/site-label.ts';

/** A tab's stay on one site, from coming there until leaving for another. */
interface SiteVisit {
  site: string;
  /** The page that had the banner; undefined before there was one. */
  shown?: string;
  closed?: true;
  /** Pages that led on to their original; none of them does so twice. */
  left: string[];
}

const storageKeyOf = (tabId: number) => `stay:${tabId}`;
const withoutFragment = (url: string) => url.split('#')[0] ?? url;

async function loadSiteVisit(tabId: number, url: string): Promise<SiteVisit> {
  const key = storageKeyOf(tabId);
  const stay = (await browser.storage.session.get(key))[key] as SiteVisit | undefined;
  if (stay?.site === siteLabel(url)) return stay;
  return { site: siteLabel(url), left: stay?.left ?? [] };
}

const saveSiteVisit = (tabId: number, stay: SiteVisit) =>
  browser.storage.session.set({ [storageKeyOf(tabId)]: stay });

/** The tab shows another address: on another site, its stay on the last one has ended. */
export async function recordAddress(tabId: number, url: string): Promise<void> {
  const key = storageKeyOf(tabId);
  const stay = (await browser.storage.session.get(key))[key] as SiteVisit | undefined;
  if (stay && stay.site !== siteLabel(url))
    await saveSiteVisit(tabId, { site: siteLabel(url), left: stay.left });
}

/** True if the tab's stay on this site has had no banner yet, or only this page's, which was not closed. Takes note. */
export async function claimBanner(tabId: number, url: string): Promise<boolean> {
  const stay = await loadSiteVisit(tabId, url);
  if (stay.closed || (stay.shown !== undefined && stay.shown !== withoutFragment(url)))
    return false;
  await saveSiteVisit(tabId, { ...stay, shown: withoutFragment(url) });
  return true;
}

/** No banner for the rest of this stay. */
export async function recordBannerClosed(tabId: number, url: string): Promise<void> {
  await saveSiteVisit(tabId, { ...(await loadSiteVisit(tabId, url)), closed: true });
}

/** True once for each page of a tab: whoever comes back to it wants to stay. Takes note. */
export async function claimRedirect(tabId: number, url: string): Promise<boolean> {
  const stay = await loadSiteVisit(tabId, url);
  if (stay.left.includes(withoutFragment(url))) return false;
  await saveSiteVisit(tabId, { ...stay, left: [...stay.left, withoutFragment(url)] });
  return true;
}

/** Forgets a tab that was closed. */
export async function forgetTabSession(tabId: number): Promise<void> {
  await browser.storage.session.remove(storageKeyOf(tabId));
}
