import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface for extensions, for what runs in every page: the polyfill would cost each of them more
 * than all else that happens on a page without an article.
 */
export default (browser ?? chrome) as Browser;

/** True if the answers to messages may be promises; Chromium before 148 wants to be called back. */
export const answersByPromise = browser !== undefined;
