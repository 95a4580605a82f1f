import browser from 'webextension-polyfill';

/** The extension's pages that look at a tab's article. */
export type PageName = 'reader' | 'comparison';

/** Opens one of the extension's pages for a tab, beside it. */
export async function openPage(name: PageName, tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`src/${name}/index.html?tab=${tabId}`);
  const { index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url,
    index: index + 1,
    openerTabId: tabId,
    ...(windowId !== undefined && { windowId }),
  });
}
