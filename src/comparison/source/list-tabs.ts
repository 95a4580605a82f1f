import browser from 'webextension-polyfill';

/** A tab that shows a web page. */
export interface OpenTab {
  id: number;
  title: string;
  url: string;
}

/** The open tabs with web pages, but for the one of the copy and, unless this window is private, private ones. */
export async function listTabs(except: number | undefined): Promise<OpenTab[]> {
  const here = await browser.windows?.getCurrent();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, title, url, incognito }) => {
    const isOther = id !== undefined && id !== except && url !== undefined;
    return isOther && incognito === (here?.incognito ?? false)
      ? [{ id, title: title || url, url }]
      : [];
  });
}
