import browser from 'webextension-polyfill';
import type { FetchedArticle } from '../../article/fetch/fetch-article.ts';
import { watchTabReport } from '../../browser/storage/tab-reports.ts';
import { requestArticle } from '../../browser/tab-article.ts';

/** Settles once the tab's page has been looked at; false if the tab is closed before. */
function untilRead(tabId: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isRead: boolean) => {
      stopWatching();
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(isRead);
    };
    const stopWatching = watchTabReport(tabId, (report) => report && finish(true));
    const onRemoved = (id: number) => id === tabId && finish(false);
    browser.tabs.onRemoved.addListener(onRemoved);
  });
}

/** Opens an address in a tab in front, and reads its article there; undefined if the tab is closed before. */
export async function readOpened(url: string): Promise<FetchedArticle | undefined> {
  const { id } = await browser.tabs.create({ url });
  if (id === undefined || !(await untilRead(id))) return undefined;
  const article = await requestArticle(id);
  if (!article) return { state: 'failed', failure: 'not-an-article', url };
  const fetchedAt = new Date().toISOString();
  return { state: 'read', article, url: article.url, fetchedAt, isPaywalled: false };
}
