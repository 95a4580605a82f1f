import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import { REPORTS } from '../../tools/screenshots/reports.ts';
import { HONEST_URL, SPUN_URL } from '../harness/demo-pages.ts';
import type { ExtensionPage } from '../harness/open-extension-page.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** CSS pixels that are left of the smallest common screen, and the width of the popup. */
const MAX_HEIGHT = 560;
const WIDTH = 384;

/** The tallest states and one of each kind: Firefox takes seconds to open each. */
const FEW = [
  'spun, credits nobody',
  'many kinds of signs, other candidates',
  'met before',
  'kind: portal',
  'clear',
  'no article',
];

/** Runs in the popup: where its parts lie, and whether they can be seen without scrolling. */
function measurePopup() {
  const boxOf = (selector: string) => {
    const { top = -1, bottom = -1 } =
      document.querySelector(selector)?.getBoundingClientRect() ?? {};
    return { top, bottom };
  };
  const main = document.querySelector('main');
  return {
    height: document.querySelector('#popup')?.getBoundingClientRect().height ?? 0,
    width: document.body.getBoundingClientRect().width,
    hidden: (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0),
    siteSwitch: boxOf('.head [role=switch]'),
    mainButton: boxOf('.first'),
    foot: boxOf('.foot'),
    mainButtons: document.querySelectorAll('.first').length,
  };
}

const isInView = ({ top, bottom }: { top: number; bottom: number }) =>
  top >= 0 && bottom <= MAX_HEIGHT;

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  /** The popup of the honest article, with another report in place of its own. */
  async function openWith(report: TabReport): Promise<ExtensionPage> {
    const id = (await stage().tabState(HONEST_URL))?.id ?? 0;
    const desk = await stage().controlPage();
    await desk.run(
      (id, report) => chrome.storage.session.set({ [`report:${id}`]: report }),
      id,
      report,
    );
    return stage().openPopup(HONEST_URL);
  }

  test('a warning fits into a small window whole, with its switch, its way on and its foot', async () => {
    await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const popup = await stage().openPopup(SPUN_URL);
    const measured = await popup.run(measurePopup);
    expect(measured.height).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(measured.width).toBe(WIDTH);
    expect(measured.hidden).toBe(0);
    expect(measured.mainButtons).toBe(1);
    for (const part of [measured.siteSwitch, measured.mainButton, measured.foot])
      expect(isInView(part)).toBe(true);
    await popup.close();
  });

  test('whatever it says, it is no taller, and switch, main button and foot are in view', async () => {
    await stage().open(HONEST_URL);
    await stage().report(HONEST_URL);
    const faults: string[] = [];
    const titles = name === 'firefox' ? FEW : Object.keys(REPORTS);
    for (const title of titles) {
      const report = REPORTS[title] as TabReport;
      const popup = await openWith(report);
      const measured = await popup.run(measurePopup);
      const { height, hidden, siteSwitch, mainButton, mainButtons, foot } = measured;
      if (report.state === 'judged' && report.verdict.level === 'warning' && hidden > 0)
        faults.push(`${title}: ${hidden} px scroll`);
      if (height > MAX_HEIGHT) faults.push(`${title}: ${height} px`);
      if (!isInView(siteSwitch)) faults.push(`${title}: switch`);
      if (!isInView(foot)) faults.push(`${title}: foot`);
      if (report.state === 'judged' && (mainButtons !== 1 || !isInView(mainButton)))
        faults.push(`${title}: ${mainButtons} main buttons`);
      await popup.close();
    }
    expect(faults).toEqual([]);
  });
});
