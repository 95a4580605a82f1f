import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import type { BrowserName } from './find-browser.ts';
import { isBrowserInternalRequest } from './is-browser-internal-request.ts';
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from './launch-browser.ts';
import { type ExtensionPage, openExtensionPage } from './open-extension-page.ts';
import { poll } from './poll.ts';
import { runInShadowRoot } from './run-in-shadow-root.ts';
import { type RequestLine, type Sites, serveSites } from './serve-sites.ts';

declare const chrome: Extension;

const ROOT = join(import.meta.dirname, '..', '..');
/** Where `npm run build` puts the extension. */
export const BUILD_FOLDERS = {
  chromium: join(ROOT, 'dist', 'chrome'),
  firefox: join(ROOT, 'dist', 'firefox'),
};
const DEMO = join(ROOT, 'demo');
const TEST_SITES = join(ROOT, 'test', 'e2e', 'sites');

export const POPUP_PATH = 'src/popup/index.html';

/** The banner's element; the card of a mark is an overlay too, but at no edge. */
export const BANNER_SELECTOR = 'unspun-overlay[data-edge]';
export const CARD_SELECTOR = 'unspun-overlay:not([data-edge])';

/** What the toolbar and the background know of the tab that shows an address. */
export interface TabState {
  id: number;
  badge: string;
  title: string;
  report: TabReport | undefined;
}

/** A browser with the extension, before a web of our own in which every request is written down. */
export interface BrowserFixture extends LaunchedBrowser {
  sites: Sites;
  /** Every request so far, but for those the browser makes on its own account. */
  requests(): RequestLine[];
  /** A page of the extension, kept open for asking it things. */
  controlPage(): Promise<ExtensionPage>;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** The popup of the tab with that address, as a page of its own, once it is drawn. */
  openPopup(url: string): Promise<ExtensionPage>;
  /** Its words. */
  popupText(url: string): Promise<string>;
  /** State of the tab with that address; undefined if there is none. */
  tabState(url: string): Promise<TabState | undefined>;
  /** The sentence of the banner, once it is there. */
  bannerText(page: Page): Promise<string>;
  /** The report of the tab with that address, once it tells of that address. */
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

/** Runs in a page of the extension. */
async function readTab(url: string): Promise<TabState | undefined> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) return undefined;
  const key = `report:${id}`;
  const kept = await chrome.storage.session.get(key);
  return {
    id,
    badge: await chrome.action.getBadgeText({ tabId: id }),
    title: await chrome.action.getTitle({ tabId: id }),
    report: kept[key] as TabReport | undefined,
  };
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
  const desk = () => {
    opened ??= openExtensionPage(launched, POPUP_PATH);
    return opened;
  };
  const tab = async (url: string) => (await desk()).run(readTab, url);
  const openPopup = async (url: string) => {
    const state = await tab(url);
    if (state === undefined) throw new Error(`No tab shows ${url}.`);
    const popup = await openExtensionPage(launched, `${POPUP_PATH}?tab=${state.id}`);
    await poll('words in the popup', () => popup.run(isDrawn));
    return popup;
  };
  const inRoot: BrowserFixture['runInShadowRoot'] = (page, host, run, ...args) =>
    poll(`${host} in the page`, () => runInShadowRoot(launched, page, host, run, ...args));
  return {
    ...launched,
    sites,
    requests: () => sites.requests.filter((request) => !isBrowserInternalRequest(request)),
    controlPage: desk,
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
