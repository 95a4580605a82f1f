import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own extension API, for code that runs on every page: the polyfill would cost more there than everything
 * else on a page without an article.
 */
export default (browser ?? chrome) as Browser;

/** True if message listeners may return promises; Chromium before 148 needs a callback. */
export const answersByPromise = browser !== undefined;
