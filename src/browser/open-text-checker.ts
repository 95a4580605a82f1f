import browser from './web-extension.ts';

/** Path of the page that checks a text, an address or a file. */
const TEXT_CHECKER_PATH = 'src/text-checker/index.html';

/**
 * Opens the page that checks a text, an address or a file, in a tab of its own.
 * @param link an address that is fetched and checked at once: the reader has asked for it
 */
export async function openTextChecker(link?: string): Promise<void> {
  const search = link === undefined ? '' : `?${new URLSearchParams({ link })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`${TEXT_CHECKER_PATH}${search}`) });
}
