import browser from 'webextension-polyfill';
import { loadSettings } from '../../browser/storage/settings.ts';

/** Search engines of the browser, in Firefox; Chromium names none. */
export async function listEngines(): Promise<string[]> {
  const search = browser.search as Partial<typeof browser.search>;
  const engines = await search.get?.().catch(() => []);
  return (engines ?? []).map(({ name }) => name);
}

/**
 * Opens a tab of its own beside this one, and searches in it: with the named engine, at the address that the reader has
 * set, or with the browser's own engine.
 * @returns the tab's number; undefined if the signal came first
 */
export async function openSearch(
  text: string,
  engine: string | undefined,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { search: address } = await loadSettings();
  const here = await browser.tabs.getCurrent();
  if (signal.aborted) return undefined;
  const { id } = await browser.tabs.create({
    url: 'about:blank',
    active: false,
    ...(here && { index: here.index + 1, windowId: here.windowId ?? 0 }),
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
