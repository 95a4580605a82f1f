import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import {
  BANNER_SELECTOR,
  type BrowserFixture,
  POPUP_PATH,
} from '../../test/harness/launch-fixture.ts';
import { REPORTS } from './reports.ts';
import { SETTINGS_STATES } from './settings-states.ts';

declare const chrome: Extension;

/** Something the reader can see. To have another on the contact sheet, add it to `STATES`. */
export interface State {
  name: string;
  /** Size of the window in CSS pixels. */
  width: number;
  height: number;
  /** The picture shows all of the page, however tall, and not the window alone. */
  whole?: boolean;
  /** Opens the state; called anew for each variant, after which every tab it opened is closed. */
  show(stage: BrowserFixture): Promise<Page>;
}

const DEMO = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
const DEMO_HTML = readFileSync(
  new URL(`../../demo/${DEMO.slice('http://'.length)}`, import.meta.url),
  'utf8',
);
const HONEST = 'http://townnotes.example/honest.html';

/** A page of the extension, once it has a headline. */
export async function showExtensionPage(stage: BrowserFixture, path: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.origin}/${path}`);
  await page.waitForSelector('h1');
  return page;
}

/** Runs in a page of the extension. */
const keepReport = (id: number, report: TabReport) =>
  chrome.storage.session.set({ [`report:${id}`]: report });

type PageAction = (page: Page) => Promise<unknown>;

const popup = (
  name: string,
  open: (stage: BrowserFixture) => Promise<string>,
  act?: PageAction,
): State => ({
  name: `Popup: ${name}`,
  width: 384,
  height: 60,
  whole: true,
  async show(stage) {
    const page = await showExtensionPage(stage, await open(stage));
    await act?.(page);
    return page;
  },
});

async function openHonest(stage: BrowserFixture): Promise<number> {
  await stage.open(HONEST);
  await stage.report(HONEST);
  return (await stage.tabState(HONEST))?.id ?? 0;
}

/** The popup of a quiet page whose report is replaced by this one. */
const popupOf = (name: string, report: TabReport, act?: PageAction): State =>
  popup(
    name,
    async (stage) => {
      const id = await openHonest(stage);
      await (await stage.controlPage()).run(keepReport, id, report);
      return `${POPUP_PATH}?tab=${id}`;
    },
    act,
  );

/** Runs in a page of the extension. */
const forgetReport = (id: number) => chrome.storage.session.remove(`report:${id}`);

const loading = popup('loading', async (stage) => {
  const id = await openHonest(stage);
  await (await stage.controlPage()).run(forgetReport, id);
  return `${POPUP_PATH}?tab=${id}`;
});

const notAllowed = popup('page not allowed', async () => POPUP_PATH);

const demoPopup = async (stage: BrowserFixture) => {
  await stage.bannerText(await stage.open(DEMO));
  return `${POPUP_PATH}?tab=${(await stage.tabState(DEMO))?.id}`;
};

const press =
  (selector: string, ready: string): PageAction =>
  async (page) => {
    await page.click(selector);
    await page.waitForSelector(ready);
  };

const openAll: PageAction = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Runs in a page of the extension: these settings, as stored items, in place of all others. */
async function keepSettings(items: Record<string, unknown>): Promise<void> {
  await chrome.storage.sync.clear();
  await chrome.storage.sync.set(items);
}

/** Runs on the banner's root: one that leads away waits for whoever points at it. */
const pointAt = (root: ShadowRoot) =>
  root.querySelector('section')?.dispatchEvent(new PointerEvent('pointermove'));

interface BannerSetup {
  url: string;
  settings?: Record<string, unknown>;
  /** Text to change in the demo's repost, laid down at that address. */
  vary?: [string | RegExp, string];
}

const banner = (name: string, { url, settings = {}, vary }: BannerSetup): State => ({
  name: `Banner: ${name}`,
  width: 1100,
  height: 360,
  async show(stage) {
    await (await stage.controlPage()).run(keepSettings, settings);
    if (vary) {
      const body = DEMO_HTML.replaceAll(DEMO, url).replace(...vary);
      stage.sites.pages.set(url, { body });
    }
    const page = await stage.open(url);
    await stage.bannerText(page);
    await stage.runInShadowRoot(page, BANNER_SELECTOR, pointAt);
    return page;
  },
});

/** A page of the extension about the demo's repost, which stays open in a tab of its own. */
const pageAboutDemo = (name: string, path: string, ready = 'h1', act?: PageAction): State => ({
  name,
  width: 1100,
  height: 800,
  whole: true,
  async show(stage) {
    const repost = await stage.open(DEMO);
    await stage.bannerText(repost);
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/${path}?tab=${(await stage.tabState(DEMO))?.id}`);
    await page.waitForSelector(ready);
    await act?.(page);
    return page;
  },
});

const extensionPage = (name: string, path: string): State => ({
  name,
  width: 900,
  height: 700,
  whole: true,
  show: (stage) => showExtensionPage(stage, path),
});

/** Runs in a page of the extension: marks the findings as the popup does, and goes to the first. */
async function showHighlights(id: number): Promise<void> {
  const key = `report:${id}`;
  const { [key]: kept } = (await chrome.storage.session.get(key)) as Record<string, TabReport>;
  const all = kept?.state === 'judged' ? kept.verdict.evidence : [];
  const evidence = all.filter(({ certainty = 1 }) => certainty >= 0.5);
  const ask = (name: string, carries: unknown) =>
    chrome.tabs.sendMessage(id, { name, carries: [carries] }, { frameId: 0 });
  await ask('showMarks', { evidence });
  await ask('stepMark', 1);
}

const highlights: State = {
  name: 'Marks and card',
  width: 1100,
  height: 800,
  async show(stage) {
    const page = await stage.open(DEMO);
    await stage.bannerText(page);
    await (await stage.controlPage()).run(showHighlights, (await stage.tabState(DEMO))?.id ?? 0);
    await page.waitForSelector('unspun-overlay:not([data-edge])');
    return page;
  },
};

const CREDIT = /<p>Source: .*<\/p>/;
const SURE_CREDIT = `<p>This article was originally published on <a href="http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html">The Harbour Post</a>.</p>`;
const BAR = '<div style="position:fixed;inset:0 0 auto;height:56px;background:#223">Menu</div>';

const BANNERS: State[] = [
  banner('spun, credits', { url: DEMO }),
  banner('spun, credits nobody', { url: 'http://uncredited.example/a', vary: [CREDIT, ''] }),
  banner('strong', { url: DEMO, settings: { 'set:banner': 'strong' } }),
  banner('at the bottom', { url: 'http://barred.example/a', vary: ['</body>', `${BAR}</body>`] }),
  banner('on to the original', {
    url: 'http://leading.example/a',
    settings: { 'site:leading.example': { toOriginal: true } },
    vary: [CREDIT, SURE_CREDIT],
  }),
];

export const STATES: State[] = [
  loading,
  notAllowed,
  ...Object.entries(REPORTS).map(([name, report]) => popupOf(name, report)),
  popupOf(
    'everything open',
    REPORTS['many kinds of signs, other candidates'] as TabReport,
    openAll,
  ),
  popup('marks on', demoPopup, press('.marks input', '.steps')),
  popup('what to search for', demoPopup, press('.actions > .action:last-child', '.queries')),
  ...BANNERS,
  highlights,
  pageAboutDemo('Reader', 'src/reader/index.html'),
  pageAboutDemo(
    'Reader: a menu',
    'src/reader/index.html',
    'h1',
    press('.restored', '.menu:popover-open'),
  ),
  extensionPage('Reader: page gone', 'src/reader/index.html?tab=1'),
  pageAboutDemo('Comparison', 'src/comparison/index.html', '.row[data-kind=taken]'),
  ...SETTINGS_STATES,
];
