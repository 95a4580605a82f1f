import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import { CARD_SELECTOR } from '../../test/harness/launch-fixture.ts';
import { COMPARISON_PATH, READER_PATH } from '../../test/harness/page-paths.ts';
import { DEMO } from './demo-repost.ts';
import { type PageAction, press, type State, showExtensionPage } from './state.ts';

declare const chrome: Extension;

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

/** Runs in a page of the extension: highlights the evidence as the popup does, and goes to the first. */
async function showHighlights(id: number): Promise<void> {
  const key = `report:${id}`;
  const { [key]: kept } = (await chrome.storage.session.get(key)) as Record<string, TabReport>;
  const all = kept?.state === 'judged' ? kept.verdict.evidence : [];
  const evidence = all.filter(({ certainty = 1 }) => certainty >= 0.5);
  const ask = (name: string, carries: unknown) =>
    chrome.tabs.sendMessage(id, { name, carries: [carries] }, { frameId: 0 });
  await ask('showHighlights', { evidence });
  await ask('stepHighlight', 1);
}

const highlights: State = {
  name: 'Marks and card',
  width: 1100,
  height: 800,
  async show(stage) {
    const page = await stage.open(DEMO);
    await stage.bannerText(page);
    await (await stage.controlPage()).run(showHighlights, (await stage.tabState(DEMO))?.id ?? 0);
    await page.waitForSelector(CARD_SELECTOR);
    return page;
  },
};

/** Highlights on the page, the reader view and the comparison. */
export const PAGE_STATES: State[] = [
  highlights,
  pageAboutDemo('Reader', READER_PATH),
  pageAboutDemo('Reader: a menu', READER_PATH, 'h1', press('.restored', '.menu:popover-open')),
  extensionPage('Reader: page gone', `${READER_PATH}?tab=1`),
  pageAboutDemo('Comparison', COMPARISON_PATH, '.row[data-kind=taken]'),
];
