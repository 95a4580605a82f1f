import { selectEvidence } from '../../src/browser/verdict-view/select-evidence.ts';
import { sendToTab } from '../../test/harness/highlight-words.ts';
import { type BrowserFixture, CARD_SELECTOR } from '../../test/harness/launch-fixture.ts';
import { COMPARISON_PATH, READER_PATH } from '../../test/harness/page-paths.ts';
import { DEMO } from './demo-repost.ts';
import { type PageAction, press, type State, showExtensionPage } from './state.ts';

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

/** Marks the swapped words on the demo's repost, which is open, as the popup does; goes to the first if `step`. */
export async function showDemoHighlights(stage: BrowserFixture, step = false): Promise<void> {
  const report = await stage.report(DEMO);
  const evidence = report.state === 'judged' ? selectEvidence(report.verdict, []).marked : [];
  await sendToTab(stage, DEMO, 'showHighlights', { evidence });
  if (step) await sendToTab(stage, DEMO, 'stepHighlight', 1);
}

const highlights: State = {
  name: 'Marks and card',
  width: 1100,
  height: 800,
  async show(stage) {
    const page = await stage.open(DEMO);
    await stage.bannerText(page);
    await showDemoHighlights(stage, true);
    await page.waitForSelector(CARD_SELECTOR);
    return page;
  },
};

/** Highlights on the page, the reader view and the comparison. */
export const PAGE_STATES: State[] = [
  highlights,
  pageAboutDemo('Reader', READER_PATH),
  pageAboutDemo('Reader: a menu', READER_PATH, 'h1', press('.restored', '.menu:popover-open')),
  pageAboutDemo(
    'Reader: doubtful words, too',
    READER_PATH,
    'h1',
    press('.tools button[aria-pressed="false"]', '.doubtful'),
  ),
  extensionPage('Reader: page gone', `${READER_PATH}?tab=1`),
  pageAboutDemo('Comparison', COMPARISON_PATH, '.row[data-kind=taken]'),
];
