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

/** So much of an address tells pages apart. Characters. */
const MAX_KEY_LENGTH = 2_000;
/** So many redirecting pages are remembered for a tab. */
const MAX_LEFT = 50;

const pageKey = (url: string) => withoutFragment(url).slice(0, MAX_KEY_LENGTH);

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
  if (visit.closed || (visit.shown !== undefined && visit.shown !== pageKey(url))) return false;
  await saveSiteVisit(tabId, { ...visit, shown: pageKey(url) });
  return true;
}

/** Records that the page with the banner has another address. */
export async function moveBanner(tabId: number, from: string, to: string): Promise<void> {
  const visit = await loadSiteVisit(tabId, to);
  if (visit.shown === pageKey(from)) await saveSiteVisit(tabId, { ...visit, shown: pageKey(to) });
}

/** Suppresses the banner for the rest of the visit. */
export async function recordBannerClosed(tabId: number, url: string): Promise<void> {
  await saveSiteVisit(tabId, { ...(await loadSiteVisit(tabId, url)), closed: true });
}

/** The rest of the visit may show a banner again. */
export async function recordBannerReopened(tabId: number, url: string): Promise<void> {
  const { closed: _, ...visit } = await loadSiteVisit(tabId, url);
  await saveSiteVisit(tabId, visit);
}

/** True once per page of a tab: whoever returns to it means to stay. Records the claim. */
export async function claimRedirect(tabId: number, url: string): Promise<boolean> {
  const visit = await loadSiteVisit(tabId, url);
  if (visit.left.includes(pageKey(url))) return false;
  await saveSiteVisit(tabId, { ...visit, left: [...visit.left, pageKey(url)].slice(-MAX_LEFT) });
  return true;
}

/** Forgets a tab that was closed. */
export async function forgetTabSession(tabId: number): Promise<void> {
  await browser.storage.session.remove(storageKeyOf(tabId));
}
