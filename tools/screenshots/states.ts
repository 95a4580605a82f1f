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

export const STATES: State[] = [
  ...Object.entries(REPORTS).map(([name, report]) => popupOf(name, report)),
  banner('spun, credits', DEMO),
];
