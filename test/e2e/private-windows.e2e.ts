import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { clickLikeReader } from '../harness/click-like-reader.ts';
import { ORIGINAL_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR, type BrowserFixture } from '../harness/launch-fixture.ts';
import { openExtensionPage } from '../harness/open-extension-page.ts';
import { OPTIONS_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Runs in a page of the extension. */
const openPrivately = async (url: string) =>
  (await chrome.windows.create({ url, incognito: true })).id;

const closeWindow = (window: number) => chrome.windows.remove(window);

/** Runs in a page of the extension: all that would be left when the browser is closed, but for settings. */
const readKept = () => chrome.storage.local.get(null);

/** Runs in the settings: the addresses that are remembered. */
const readRemembered = () =>
  [...document.querySelectorAll('.remembered a')].map((link) => link.getAttribute('href'));

/** Runs in the settings. */
const switchMemory = () =>
  document
    .querySelector<HTMLInputElement>('[aria-labelledby="title-memory"][role="switch"]')
    ?.click();

/** The page that a window of the extension's own making shows. */
const pageOf = ({ browser }: BrowserFixture, url: string): Promise<Page> =>
  poll(`the page ${url}`, async () => {
    const target = browser.targets().find((target) => target.url() === url);
    return (await target?.page()) ?? undefined;
  });

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name, { inPrivate: true });

  test('a private window is judged like any other, and nothing of it is kept', async () => {
    const options = await openExtensionPage(stage(), OPTIONS_PATH);
    await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
    await options.run(switchMemory);
    await stage().open(ORIGINAL_URL);
    await stage().report(ORIGINAL_URL);
    const desk = await stage().controlPage();
    const before = await desk.run(readKept);

    const url = serveSpunPage(stage(), 'http://secret.example/post.html');
    const window = await desk.run(openPrivately, url);
    expect(await stage().report(url)).toMatchObject({ verdict: { level: 'warning' } });
    const page = await pageOf(stage(), url);
    await clickLikeReader(stage(), page, BANNER_SELECTOR, 'Not on this site');
    await poll('the banner to go', async () => (await page.$(BANNER_SELECTOR)) === null);
    await desk.run(closeWindow, window as number);
    await poll('the tab to go', async () => (await stage().tabState(url)) === undefined);

    expect(await desk.run(readKept)).toEqual(before);
    const again = await openExtensionPage(stage(), OPTIONS_PATH);
    const remembered = await poll('what is remembered', async () => {
      const all = await again.run(readRemembered);
      return all.length > 0 && all;
    });
    expect(remembered).toEqual([ORIGINAL_URL]);
    await options.run(switchMemory);
  });
});
