import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Report } from '../../src/browser/reports.ts';
import { POPUP, type Stage } from '../browser/open-stage.ts';
import { REPORTS } from './reports.ts';

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
  show(stage: Stage): Promise<Page>;
}

const DEMO = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
const HONEST = 'http://townnotes.example/honest.html';

/** A page of the extension, once it has a headline. */
export async function showExtensionPage(stage: Stage, path: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.origin}/${path}`);
  await page.waitForSelector('h1');
  return page;
}

/** Runs in a page of the extension. */
const keepReport = (id: number, report: Report) =>
  chrome.storage.session.set({ [`report:${id}`]: report });

/** The popup of a quiet page whose report is replaced by this one. */
const popupOf = (name: string, report: Report): State => ({
  name: `Popup: ${name}`,
  width: 384,
  height: 60,
  whole: true,
  async show(stage) {
    await stage.open(HONEST);
    await stage.report(HONEST);
    const id = (await stage.tab(HONEST))?.id ?? 0;
    await (await stage.desk()).run(keepReport, id, report);
    return showExtensionPage(stage, `${POPUP}?tab=${id}`);
  },
});

const banner = (name: string, url: string): State => ({
  name: `Banner: ${name}`,
  width: 1100,
  height: 360,
  async show(stage) {
    const page = await stage.open(url);
    await stage.bannerText(page);
    return page;
  },
});

/** A page of the extension about the demo's repost, which stays open in a tab of its own. */
const pageAboutDemo = (name: string, path: string, ready = 'h1'): State => ({
  name,
  width: 1100,
  height: 800,
  whole: true,
  async show(stage) {
    const repost = await stage.open(DEMO);
    await stage.bannerText(repost);
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/${path}?tab=${(await stage.tab(DEMO))?.id}`);
    await page.waitForSelector(ready);
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
async function showMarks(id: number): Promise<void> {
  const key = `report:${id}`;
  const { [key]: kept } = (await chrome.storage.session.get(key)) as Record<string, Report>;
  const evidence = kept?.state === 'judged' ? kept.verdict.evidence : [];
  const ask = (name: string, carries: unknown) =>
    chrome.tabs.sendMessage(id, { name, carries: [carries] }, { frameId: 0 });
  await ask('showMarks', { evidence });
  await ask('stepMark', 1);
}

const marks: State = {
  name: 'Marks and card',
  width: 1100,
  height: 800,
  async show(stage) {
    const page = await stage.open(DEMO);
    await stage.bannerText(page);
    await (await stage.desk()).run(showMarks, (await stage.tab(DEMO))?.id ?? 0);
    await page.waitForSelector('unspun-overlay:not([data-edge])');
    return page;
  },
};

export const STATES: State[] = [
  ...Object.entries(REPORTS).map(([name, report]) => popupOf(name, report)),
  banner('spun, credits', DEMO),
  marks,
  pageAboutDemo('Reader', 'src/reader/index.html'),
  pageAboutDemo('Comparison', 'src/comparison/index.html', '.row[data-kind=taken]'),
  extensionPage('Options', 'src/options/index.html'),
  extensionPage('Check a text', 'src/check/index.html'),
];
