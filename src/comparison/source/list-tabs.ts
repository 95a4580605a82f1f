import browser from 'webextension-polyfill';

/** A tab that shows a web page. */
export interface OpenTab {
  id: number;
  title: string;
  url: string;
}

/**
 * Lists the open tabs with web pages, without the copy's tab and, unless this window is private, without private tabs.
 */
export async function listTabs(excludedId: number | undefined): Promise<OpenTab[]> {
  const currentWindow = await browser.windows?.getCurrent();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, title, url, incognito }) => {
    const isOther = id !== undefined && id !== excludedId && url !== undefined;
    return isOther && incognito === (currentWindow?.incognito ?? false)
      ? [{ id, title: title || url, url }]
      : [];
  });
}
