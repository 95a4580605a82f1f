import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import { readLocales } from '../../tools/locales/read-locales.ts';
import { findTruncatedText } from '../../tools/screenshots/find-truncated-text.ts';
import { REPORTS } from '../../tools/screenshots/reports.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { createLocalizedCopy, type LocalizedCopy } from '../harness/create-localized-copy.ts';
import { HONEST_URL, SPUN_URL } from '../harness/demo-pages.ts';
import {
  BANNER_SELECTOR,
  type BrowserFixture,
  BUILD_FOLDERS,
  launchFixture,
} from '../harness/launch-fixture.ts';
import { COMPARISON_PATH, FIND_PATH, OPTIONS_PATH, POPUP_PATH } from '../harness/page-paths.ts';

declare const chrome: Extension;

const NARROW = { width: 320, height: 640 };
const POPUP = { width: 384, height: 600 };
const WIDE = { width: 1000, height: 800 };

const WELCOME = 'src/text-checker/index.html?welcome';

/** Pages worked by keyboard, and looked at by axe: one language of each way to write. */
const LOOKED_AT_CLOSELY = ['en', 'ar', 'ja'];

async function openPage(stage: BrowserFixture, path: string, ready = 'h1'): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.origin}/${path}`);
  await page.waitForSelector(ready);
  await page.bringToFront();
  return page;
}

/** Runs in a page: opens all that is folded. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Runs in the popup: as tall as all that it says, so that nothing scrolls out of view below its foot. */
function unroll(): void {
  const popup = document.querySelector<HTMLElement>('#popup');
  popup?.style.setProperty('max-block-size', 'none');
  for (const part of popup?.querySelectorAll<HTMLElement>('.head, .foot') ?? [])
    part.style.position = 'static';
}

/** Runs in the popup: opens the report on a wrong verdict. */
function openReport(): void {
  document.querySelector<HTMLElement>('.foot [aria-expanded=false]')?.click();
}

/** Runs in the popup: another report of its tab, drawn. */
async function showReport(id: number, report: TabReport): Promise<void> {
  const changed = new Promise<void>((done) => {
    const listen = () => {
      chrome.storage.onChanged.removeListener(listen);
      done();
    };
    chrome.storage.onChanged.addListener(listen);
  });
  await chrome.storage.session.set({ [`report:${id}`]: report });
  await changed;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(`(${findTruncatedText})(document)`) as Promise<string[]>;

/** What does not fit on a page, with all of it unfolded, in windows of several sizes. */
async function layoutFaults(page: Page, ...sizes: (typeof NARROW)[]): Promise<string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    await page.setViewport(size);
    await page.evaluate(unfold);
    faults.push(...(await cutText(page)).map((fault) => `${size.width} px: ${fault}`));
  }
  return faults;
}

/** Runs in a page: all that the Tab key should stop at, in the order of the page, each with its name. */
function listStops(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const isStop = (one: HTMLElement) =>
    one.checkVisibility() &&
    !one.matches(':disabled, [tabindex="-1"]') &&
    !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked);
  return [...all].filter(isStop).map((one, place) => {
    one.dataset.stop = `${place}`;
    return `${place}`;
  });
}

/** Runs in a page: where the focus is, and whether that is to be seen, on it or on what stands for it. */
function readFocus() {
  const focused = document.activeElement as HTMLElement;
  const lookOf = () =>
    [focused, focused.closest('form'), ...(focused.parentElement?.querySelectorAll('*') ?? [])]
      .map((one) => one && getComputedStyle(one))
      .map((style) => style && [style.outline, style.boxShadow, style.borderColor].join())
      .join(';');
  const withFocus = lookOf();
  focused.blur();
  const without = lookOf();
  focused.focus({ preventScroll: true });
  return {
    stop: focused.dataset.stop,
    isShown: withFocus !== without,
    markup: focused.outerHTML.slice(0, 150),
  };
}

/** Walks the whole page by the Tab key: it stops at all that can be worked, in order, and shows where. */
async function expectTabOrder(page: Page): Promise<void> {
  await page.bringToFront();
  const stops = await page.evaluate(listStops);
  const met: (string | undefined)[] = [];
  const unseen: string[] = [];
  for (const _ of stops) {
    await page.keyboard.press('Tab');
    const { stop, isShown, markup } = await page.evaluate(readFocus);
    met.push(stop);
    if (!isShown) unseen.push(markup);
  }
  expect(met).toEqual(stops);
  expect(unseen).toEqual([]);
}

describe.each(Object.keys(readLocales()))('in the language %s', (code) => {
  let copy: LocalizedCopy;
  let stage: BrowserFixture;

  beforeAll(async () => {
    copy = createLocalizedCopy(BUILD_FOLDERS.chromium, code);
    stage = await launchFixture('chromium', { extension: copy.folder });
    await stage.controlPage();
  });
  afterAll(async () => {
    await stage.close();
    copy.remove();
  });

  /** The popup of an honest page, in a window of that size. */
  async function openPopup(size: typeof NARROW) {
    const page = await stage.open(HONEST_URL);
    await stage.report(HONEST_URL);
    const id = (await stage.tabState(HONEST_URL))?.id ?? 0;
    const popup = await openPage(stage, `${POPUP_PATH}?tab=${id}`);
    await popup.setViewport(size);
    // The next test must not find this tab: an unchanged report is no news to wait for.
    const close = () => Promise.all([popup.close(), page.close()]);
    return { popup, id, close };
  }

  test('no text of the popup is cut or lies on another, whatever it says', async () => {
    const { popup, id, close } = await openPopup(NARROW);
    const faults: string[] = [];
    for (const [name, report] of Object.entries(REPORTS)) {
      await popup.evaluate(showReport, id, report);
      await popup.evaluate(openReport);
      await popup.evaluate(unroll);
      await popup.evaluate(unfold);
      faults.push(...(await cutText(popup)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('every warning fits into the popup without scrolling', async () => {
    const { popup, id, close } = await openPopup(POPUP);
    const faults: string[] = [];
    for (const [name, report] of Object.entries(REPORTS)) {
      if (report.state !== 'judged' || report.verdict.level !== 'warning') continue;
      await popup.evaluate(showReport, id, report);
      const hidden = await popup.$eval('main', (main) => main.scrollHeight - main.clientHeight);
      if (hidden > 0) faults.push(`${name}: ${hidden} px`);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('no text of the banner, the settings and the first page is, either', async () => {
    const page = await stage.open(SPUN_URL);
    await stage.bannerText(page);
    for (const size of [NARROW, WIDE]) {
      await page.setViewport(size);
      expect(await stage.runInShadowRoot(page, BANNER_SELECTOR, findTruncatedText)).toEqual([]);
    }
    const options = await openPage(stage, OPTIONS_PATH);
    expect(await layoutFaults(options, NARROW, WIDE)).toEqual([]);
    const welcome = await openPage(stage, WELCOME, '.checked');
    expect(await layoutFaults(welcome, NARROW, WIDE)).toEqual([]);
    await page.close();
  });

  test('no text of the pages that find and compare is, either', async () => {
    const page = await stage.open(SPUN_URL);
    await stage.report(SPUN_URL);
    const tab = `?tab=${(await stage.tabState(SPUN_URL))?.id}`;
    const paths = [`${FIND_PATH}${tab}`, `${COMPARISON_PATH}${tab}&choose`];
    for (const path of [...paths, `${COMPARISON_PATH}${tab}&paste`]) {
      const shown = await openPage(stage, path);
      expect(await layoutFaults(shown, NARROW, WIDE), path).toEqual([]);
      await shown.close();
    }
    await page.close();
  });

  test.runIf(LOOKED_AT_CLOSELY.includes(code))(
    'every page passes axe, and is worked by keyboard alone',
    async () => {
      await stage.open(SPUN_URL);
      await stage.report(SPUN_URL);
      const tab = `?tab=${(await stage.tabState(SPUN_URL))?.id}`;
      const pages: [path: string, ready?: string][] = [
        [`${POPUP_PATH}${tab}`],
        [OPTIONS_PATH],
        [WELCOME, '.checked'],
        [`src/reader/index.html${tab}`, '.restored'],
        [`src/comparison/index.html${tab}`, '.row[data-kind=taken]'],
      ];
      for (const [path, ready] of pages) {
        const page = await openPage(stage, path, ready);
        await page.setViewport(WIDE);
        await page.evaluate(unfold);
        expect(await axeViolations(page), path).toEqual([]);
        await expectTabOrder(page);
        await page.close();
      }
    },
  );
});
