import browser from 'webextension-polyfill';
import type { Tab } from './popup-state.ts';

/** The extension's pages about a tab's article. */
export type PageName = 'reader' | 'comparison' | 'find';

/**
 * Opens one of the extension's pages for the page that a tab shows now, beside that tab.
 * @param wish what the reader wants of it first
 */
export async function openPage(
  name: PageName,
  { id, url: of }: Tab,
  wish?: 'choose' | 'paste',
): Promise<void> {
  const search = new URLSearchParams({ tab: String(id), of, ...(wish && { [wish]: '' }) });
  const url = browser.runtime.getURL(`src/${name}/index.html?${search}`);
  const { index, windowId } = await browser.tabs.get(id);
  await browser.tabs.create({
    url,
    index: index + 1,
    openerTabId: id,
    ...(windowId !== undefined && { windowId }),
  });
}
