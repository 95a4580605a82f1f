import browser from 'webextension-polyfill';

/** Opens the page that searches for the original of a tab's article, beside it; it sends nothing by itself. */
export async function openFindPage(tabId: number): Promise<void> {
  const { index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: browser.runtime.getURL(`src/find/index.html?tab=${tabId}`),
    index: index + 1,
    openerTabId: tabId,
    ...(windowId !== undefined && { windowId }),
  });
}
