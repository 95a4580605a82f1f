import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';
import { POPUP_PATH } from '../../test/harness/page-paths.ts';
import { DEMO, DEMO_HTML } from './demo-repost.ts';
import { REPORTS } from './reports.ts';
import { openAll, type PageAction, press, type State, showExtensionPage } from './state.ts';

declare const chrome: Extension;

const HONEST = 'http://townnotes.example/honest.html';

/** Runs in a page of the extension. */
const keepReport = (id: number, report: TabReport) =>
  chrome.storage.session.set({ [`report:${id}`]: report });

const popup = (
  name: string,
  open: (stage: BrowserFixture) => Promise<string>,
  act?: PageAction,
): State => ({
  name: `Popup: ${name}`,
  width: 384,
  height: 560,
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

/** Opens all that is folded, and lets the popup grow as tall as all of it. */
const unfoldWhole: PageAction = async (page) => {
  await openAll(page);
  await page.$eval('#popup', (popup) => {
    (popup as HTMLElement).style.maxBlockSize = 'none';
  });
};

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

/** Runs in a page of the extension. */
const switchOff = (site: string) => chrome.storage.sync.set({ [`site:${site}`]: { off: true } });

/** On a site of its own, so that the others stay on. */
const siteOff = popup('site off', async (stage) => {
  const url = 'http://switched-off.example/';
  stage.sites.pages.set(url, { body: DEMO_HTML.replaceAll(DEMO, url) });
  await (await stage.controlPage()).run(switchOff, new URL(url).hostname);
  await stage.open(url);
  await stage.report(url);
  return `${POPUP_PATH}?tab=${(await stage.tabState(url))?.id}`;
});

const { 'site off': _, ...OTHER_REPORTS } = REPORTS;

/** The popup in every state. */
export const POPUP_STATES: State[] = [
  loading,
  notAllowed,
  siteOff,
  ...Object.entries(OTHER_REPORTS).map(([name, report]) => popupOf(name, report)),
  popupOf(
    'everything open',
    REPORTS['many kinds of signs, other candidates'] as TabReport,
    unfoldWhole,
  ),
  popupOf(
    'is this wrong?',
    REPORTS['spun, credits'] as TabReport,
    press('.foot [aria-expanded]', '.reporting'),
  ),
  popup('a report on a mistake', demoPopup, async (page) => {
    await press('.foot [aria-expanded]', '.reporting')(page);
    await press('.reporting [type=radio]', 'pre')(page);
    await unfoldWhole(page);
  }),
  popup('marks on', demoPopup, press('.marks input', '.steps')),
];
