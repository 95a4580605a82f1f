import browser from 'webextension-polyfill';
import { loadSettings } from '../../browser/storage/settings.ts';

/** Search engines of the browser, in Firefox; Chromium names none. */
export async function listEngines(): Promise<string[]> {
  const search = browser.search as Partial<typeof browser.search>;
  const engines = await search.get?.().catch(() => []);
  return (engines ?? []).map(({ name }) => name);
}

/**
 * Where the tab of a search is opened: beside this page; for an article in a private window, in that window, for some
 * browsers show the extension's pages in ordinary windows only.
 */
async function placeBeside(articleTab: number | undefined) {
  const here = await browser.tabs.getCurrent();
  const article =
    articleTab === undefined
      ? undefined
      : await browser.tabs.get(articleTab).catch(() => undefined);
  const beside = article?.incognito && !here?.incognito ? article : here;
  return beside && { index: beside.index + 1, windowId: beside.windowId ?? 0 };
}

/**
 * Opens a tab of its own beside this one, and searches in it: with the named engine, at the address that the reader has
 * set, or with the browser's own engine.
 * @param articleTab the tab of the article that is searched for, if it has one
 * @returns the tab's number; undefined if the signal came first
 */
export async function openSearch(
  text: string,
  { engine, articleTab }: { engine: string | undefined; articleTab: number | undefined },
  signal: AbortSignal,
): Promise<number | undefined> {
  const { search: address } = await loadSettings();
  const place = await placeBeside(articleTab);
  if (signal.aborted) return undefined;
  const { id } = await browser.tabs.create({
    url: 'about:blank',
    active: false,
    ...place,
  });
  if (id === undefined) return undefined;
  if (signal.aborted) {
    await browser.tabs.remove(id);
    return undefined;
  }
  if (engine) await browser.search.search({ query: text, engine, tabId: id });
  else if (address)
    await browser.tabs.update(id, { url: address.replace('%s', encodeURIComponent(text)) });
  else await browser.search.query({ text, tabId: id });
  return id;
}
