import { afterEach, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { REPORTS } from '../../tools/screenshots/reports.ts';
import { axeViolationsInAllVariants } from '../harness/axe-violations.ts';
import { HONEST_URL, SPUN_URL } from '../harness/demo-pages.ts';
import { POPUP_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

describe('chromium', () => {
  const stage = useBrowser('chromium');

  // A tab that a failed test has left open would stand for the next one's.
  afterEach(async () => {
    const left = (await stage().browser.pages()).filter((page) => page.url().startsWith('http'));
    await Promise.all(left.map((page) => page.close()));
  });

  async function openHonest() {
    const page = await stage().open(HONEST_URL);
    await stage().report(HONEST_URL);
    return { page, id: (await stage().tabState(HONEST_URL))?.id ?? 0 };
  }

  async function openTabPage(path: string) {
    const page = await stage().browser.newPage();
    await page.goto(`${stage().origin}/${path}`);
    await page.waitForSelector('h1');
    return page;
  }

  test.each(Object.entries(REPORTS))('popup: %s', async (_, report) => {
    const { page, id } = await openHonest();
    await (await stage().controlPage()).run(
      (id, report) => chrome.storage.session.set({ [`report:${id}`]: report }),
      id,
      report,
    );
    const popup = await openTabPage(`${POPUP_PATH}?tab=${id}`);
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('.foot [aria-expanded]')?.click();
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeViolationsInAllVariants(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('reader view, with a menu open', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const reader = await openTabPage(
      `src/reader/index.html?tab=${(await stage().tabState(SPUN_URL))?.id}`,
    );
    await reader.click('.restored');
    expect(await axeViolationsInAllVariants(reader)).toEqual([]);
    await reader.close();
    await page.close();
  });

  test('comparison, with its rows', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const { id } = (await stage().tabState(SPUN_URL)) ?? {};
    const comparison = await openTabPage(`src/comparison/index.html?tab=${id}`);
    await comparison.waitForSelector('.row[data-kind=taken]');
    expect(await axeViolationsInAllVariants(comparison)).toEqual([]);
    await comparison.close();
    await page.close();
  });

  test('comparison without an original, with other ways to it', async () => {
    const { page, id } = await openHonest();
    const comparison = await openTabPage(`src/comparison/index.html?tab=${id}`);
    await comparison.waitForSelector('.choose');
    expect(await axeViolationsInAllVariants(comparison)).toEqual([]);
    await comparison.close();
    await page.close();
  });

  test('the popup is worked by keyboard alone, in the order in which it reads', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const popup = await openTabPage(`${POPUP_PATH}?tab=${(await stage().tabState(SPUN_URL))?.id}`);
    await popup.bringToFront();
    await popup.keyboard.press('Tab');
    const first = await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(first).toBe('Read articles on dailydigest-blog.example');
    await popup.keyboard.press('Tab');
    const second = await popup.evaluate(() => document.activeElement?.textContent);
    expect(second).toBe('Read the original');
    const stops: number[] = [];
    for (let stop = 0; stop < 9; stop++) {
      await popup.keyboard.press('Tab');
      const top = await popup.evaluate(() => {
        const focused = document.activeElement;
        return focused && focused !== document.body
          ? focused.getBoundingClientRect().top + scrollY
          : -1;
      });
      if (top >= 0) stops.push(top);
    }
    expect(stops.length).toBeGreaterThan(7);
    expect(stops).toEqual([...stops].sort((a, b) => a - b));
    await page.bringToFront();
    await popup.bringToFront();
    await poll('marks by the space bar', async () => {
      await popup.focus('.marks input');
      await popup.keyboard.press('Space');
      return popup.$eval('.marks input', (input) => (input as HTMLInputElement).checked);
    });
    await popup.close();
    await page.close();
  });
});
