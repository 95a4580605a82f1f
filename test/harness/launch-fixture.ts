import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import type { BrowserName } from './find-browser.ts';
import { isBrowserInternalRequest } from './is-browser-internal-request.ts';
import { launchBrowser } from './launch-browser.ts';
import type { LaunchedBrowser, LaunchOptions } from './launch-options.ts';
import { type ExtensionPage, openExtensionPage } from './open-extension-page.ts';
import { POPUP_PATH } from './page-paths.ts';
import { poll } from './poll.ts';
import { readTabState, type TabState } from './read-tab-state.ts';
import { runInShadowRoot } from './run-in-shadow-root.ts';
import { type RequestLine, type Sites, serveSites } from './serve-sites.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where `npm run build` puts the extension. */
export const BUILD_FOLDERS = {
  chromium: join(ROOT, 'dist', 'chrome'),
  firefox: join(ROOT, 'dist', 'firefox'),
};
const DEMO = join(ROOT, 'demo');
const TEST_SITES = join(ROOT, 'test', 'e2e', 'sites');

/** The banner's element. The card of a highlight is an overlay, too, but has no edge. */
export const BANNER_SELECTOR = 'unspun-overlay[data-edge]';
export const CARD_SELECTOR = 'unspun-overlay:not([data-edge])';

/** A browser with the extension, and a local server in place of the web, which logs every request. */
export interface BrowserFixture extends LaunchedBrowser {
  sites: Sites;
  /** Every request so far, without those that the browser makes for itself. */
  requests(): RequestLine[];
  /** A page of the extension that stays open, to run code in. */
  controlPage(): Promise<ExtensionPage>;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** The popup of the tab with that address, as a page of its own, once it is drawn. */
  openPopup(url: string): Promise<ExtensionPage>;
  /** The text of that popup. */
  popupText(url: string): Promise<string>;
  /** State of the tab with that address; undefined if there is none. */
  tabState(url: string): Promise<TabState | undefined>;
  /** The sentence of the banner, once it is there. */
  bannerText(page: Page): Promise<string>;
  /** The report of the tab with that address, once it is about that address. */
  report(url: string): Promise<TabReport>;
  /** Runs a self-contained function on the closed root of the element that `host` selects, once it is there. */
  runInShadowRoot<Args extends unknown[], Result>(
    page: Page,
    host: string,
    run: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

/** Runs in the popup. */
const isDrawn = () => document.querySelector('h1')?.textContent !== undefined;

/** Runs on the banner's root; its live region is filled a moment after it is there. */
const readSentence = (root: ShadowRoot) => root.querySelector('[role=status]')?.textContent ?? '';

/**
 * Starts a browser with the built extension (`npm run build` first), and a server that stands in for the whole web
 * with the demo and the test pages.
 */
export async function launchFixture(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<BrowserFixture> {
  const sites = await serveSites([DEMO, TEST_SITES]);
  const launched = await launchBrowser(name, {
    port: sites.port,
    hosts: 'all',
    extension: BUILD_FOLDERS[name],
    ...options,
  }).catch(async (error) => {
    await sites.close();
    throw error;
  });
  let opened: Promise<ExtensionPage> | undefined;
  const controlPage = () => {
    opened ??= openExtensionPage(launched, POPUP_PATH);
    return opened;
  };
  const tab = async (url: string) => (await controlPage()).run(readTabState, url);
  const openPopup = async (url: string) => {
    const state = await tab(url);
    if (state === undefined) throw new Error(`No tab shows ${url}.`);
    const popup = await openExtensionPage(launched, `${POPUP_PATH}?tab=${state.id}`);
    await poll('words in the popup', () => popup.run(isDrawn));
    return popup;
  };
  const inRoot: BrowserFixture['runInShadowRoot'] = (page, host, run, ...args) =>
    poll(`${host} in the page`, () => runInShadowRoot({ launched, page, host }, run, ...args));
  return {
    ...launched,
    sites,
    requests: () => sites.requests.filter((request) => !isBrowserInternalRequest(request)),
    controlPage,
    tabState: tab,
    async open(url) {
      const page = await launched.browser.newPage();
      await page.goto(url);
      return page;
    },
    openPopup,
    async popupText(url) {
      const popup = await openPopup(url);
      const text = await popup.run(() => document.body.innerText);
      await popup.close();
      return text;
    },
    report: (url) =>
      poll(`a verdict on ${url}`, async () => {
        const report = (await tab(url))?.report;
        return report?.url === url && report;
      }),
    runInShadowRoot: inRoot,
    bannerText: (page) => poll('the banner', () => inRoot(page, BANNER_SELECTOR, readSentence)),
    async close() {
      await launched.browser.close();
      await sites.close();
    },
  };
}
