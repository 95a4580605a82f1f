import browser from 'webextension-polyfill';

/** The extension's pages about a tab's article. */
export type PageName = 'reader' | 'comparison' | 'find';

/** A tab, and the page of it that is meant; without an address, whatever it shows. */
interface ShownPage {
  id: number;
  url?: string;
}

/**
 * Opens one of the extension's pages about the page that a tab shows, beside that tab. If the tab is gone, the page is
 * opened all the same, and says so.
 * @param wish what the reader wants of it first
 */
export async function openPage(
  name: PageName,
  { id, url: of }: ShownPage,
  wish?: 'choose' | 'paste',
): Promise<void> {
  const search = new URLSearchParams({
    tab: String(id),
    ...(of !== undefined && { of }),
    ...(wish && { [wish]: '' }),
  });
  const url = browser.runtime.getURL(`src/${name}/index.html?${search}`);
  const tab = await browser.tabs.get(id).catch(() => undefined);
  await browser.tabs.create({
    url,
    ...(tab && { index: tab.index + 1, openerTabId: id }),
    ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
  });
}
