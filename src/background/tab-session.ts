import browser from 'webextension-polyfill';
import { siteLabel } from '../browser/site-label.ts';
import { withoutFragment } from '../browser/without-fragment.ts';

/** A tab's visit to one site, from arriving until leaving for another. */
interface SiteVisit {
  site: string;
  /** The page that showed the banner; undefined before there was one. */
  shown?: string;
  closed?: true;
  /** Pages that redirected to their original; none does so twice. */
  left: string[];
}

const storageKeyOf = (tabId: number) => `stay:${tabId}`;

async function loadSiteVisit(tabId: number, url: string): Promise<SiteVisit> {
  const key = storageKeyOf(tabId);
  const visit = (await browser.storage.session.get(key))[key] as SiteVisit | undefined;
  if (visit?.site === siteLabel(url)) return visit;
  return { site: siteLabel(url), left: visit?.left ?? [] };
}

const saveSiteVisit = (tabId: number, visit: SiteVisit) =>
  browser.storage.session.set({ [storageKeyOf(tabId)]: visit });

/** Records that a tab shows another address. On another site, the visit to the last one has ended. */
export async function recordAddress(tabId: number, url: string): Promise<void> {
  const key = storageKeyOf(tabId);
  const visit = (await browser.storage.session.get(key))[key] as SiteVisit | undefined;
  if (visit && visit.site !== siteLabel(url))
    await saveSiteVisit(tabId, { site: siteLabel(url), left: visit.left });
}

/** True if this visit has had no banner, or only this page's, which was not closed. Records the claim. */
export async function claimBanner(tabId: number, url: string): Promise<boolean> {
  const visit = await loadSiteVisit(tabId, url);
  if (visit.closed || (visit.shown !== undefined && visit.shown !== withoutFragment(url)))
    return false;
  await saveSiteVisit(tabId, { ...visit, shown: withoutFragment(url) });
  return true;
}

/** Suppresses the banner for the rest of the visit. */
export async function recordBannerClosed(tabId: number, url: string): Promise<void> {
  await saveSiteVisit(tabId, { ...(await loadSiteVisit(tabId, url)), closed: true });
}

/** True once per page of a tab: whoever returns to it means to stay. Records the claim. */
export async function claimRedirect(tabId: number, url: string): Promise<boolean> {
  const visit = await loadSiteVisit(tabId, url);
  if (visit.left.includes(withoutFragment(url))) return false;
  await saveSiteVisit(tabId, { ...visit, left: [...visit.left, withoutFragment(url)] });
  return true;
}

/** Forgets a tab that was closed. */
export async function forgetTabSession(tabId: number): Promise<void> {
  await browser.storage.session.remove(storageKeyOf(tabId));
}
