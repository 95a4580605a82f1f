import browser from 'webextension-polyfill';
import { siteOf } from '../browser/site-of.ts';

/** A tab's stay on one site, from coming there until leaving for another. */
interface Stay {
  site: string;
  /** The page that had the banner; undefined before there was one. */
  shown?: string;
  closed?: true;
  /** Pages that led on to their original; none of them does so twice. */
  left: string[];
}

const keyOf = (tabId: number) => `stay:${tabId}`;
const pageOf = (url: string) => url.split('#')[0] ?? url;

async function loadStay(tabId: number, url: string): Promise<Stay> {
  const key = keyOf(tabId);
  const stay = (await browser.storage.session.get(key))[key] as Stay | undefined;
  if (stay?.site === siteOf(url)) return stay;
  return { site: siteOf(url), left: stay?.left ?? [] };
}

const saveStay = (tabId: number, stay: Stay) =>
  browser.storage.session.set({ [keyOf(tabId)]: stay });

/** The tab shows another address: on another site, its stay on the last one has ended. */
export async function noteAddress(tabId: number, url: string): Promise<void> {
  const key = keyOf(tabId);
  const stay = (await browser.storage.session.get(key))[key] as Stay | undefined;
  if (stay && stay.site !== siteOf(url))
    await saveStay(tabId, { site: siteOf(url), left: stay.left });
}

/** True if the tab's stay on this site has had no banner yet, or only this page's, which was not closed. Takes note. */
export async function takeBannerTurn(tabId: number, url: string): Promise<boolean> {
  const stay = await loadStay(tabId, url);
  if (stay.closed || (stay.shown !== undefined && stay.shown !== pageOf(url))) return false;
  await saveStay(tabId, { ...stay, shown: pageOf(url) });
  return true;
}

/** No banner for the rest of this stay. */
export async function noteClosed(tabId: number, url: string): Promise<void> {
  await saveStay(tabId, { ...(await loadStay(tabId, url)), closed: true });
}

/** True once for each page of a tab: whoever comes back to it wants to stay. Takes note. */
export async function takeLeave(tabId: number, url: string): Promise<boolean> {
  const stay = await loadStay(tabId, url);
  if (stay.left.includes(pageOf(url))) return false;
  await saveStay(tabId, { ...stay, left: [...stay.left, pageOf(url)] });
  return true;
}

/** Forgets a tab that was closed. */
export async function forgetStay(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
