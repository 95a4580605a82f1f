import { afterEach, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { BANNER, CARD, POPUP } from '../../tools/browser/open-stage.ts';
import { poll } from '../../tools/browser/poll.ts';
import { REPORTS } from '../../tools/screenshots/reports.ts';
import { HONEST, SPUN } from './demo-pages.ts';
import { markWords, tell } from './mark-words.ts';
import { objectionsInAll } from './objections.ts';
import { withStage } from './with-stage.ts';

declare const chrome: Extension;

describe('chromium', () => {
  const stage = withStage('chromium');

  // A tab that a failed test has left open would stand for the next one's.
  afterEach(async () => {
    const left = (await stage().browser.pages()).filter((page) => page.url().startsWith('http'));
    await Promise.all(left.map((page) => page.close()));
  });

  async function openHonest() {
    const page = await stage().open(HONEST);
    await stage().report(HONEST);
    return { page, id: (await stage().tab(HONEST))?.id ?? 0 };
  }

  async function openTabPage(path: string) {
    const page = await stage().browser.newPage();
    await page.goto(`${stage().origin}/${path}`);
    await page.waitForSelector('h1');
    return page;
  }

  test.each(Object.entries(REPORTS))('popup: %s', async (_, report) => {
    const { page, id } = await openHonest();
    await (await stage().desk()).run(
      (id, report) => chrome.storage.session.set({ [`report:${id}`]: report }),
      id,
      report,
    );
    const popup = await openTabPage(`${POPUP}?tab=${id}`);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await objectionsInAll(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('reader view, with a menu open', async () => {
    const page = await stage().open(SPUN);
    await stage().report(SPUN);
    const reader = await openTabPage(`src/reader/index.html?tab=${(await stage().tab(SPUN))?.id}`);
    await reader.click('.restored');
    expect(await objectionsInAll(reader)).toEqual([]);
    await reader.close();
    await page.close();
  });

  test('comparison, with its rows', async () => {
    const page = await stage().open(SPUN);
    await stage().report(SPUN);
    const { id } = (await stage().tab(SPUN)) ?? {};
    const comparison = await openTabPage(`src/comparison/index.html?tab=${id}`);
    await comparison.waitForSelector('.row[data-kind=taken]');
    expect(await objectionsInAll(comparison)).toEqual([]);
    await comparison.close();
    await page.close();
  });

  test('comparison without an original, with other ways to it', async () => {
    const { page, id } = await openHonest();
    const comparison = await openTabPage(`src/comparison/index.html?tab=${id}`);
    await comparison.waitForSelector('.choose');
    expect(await objectionsInAll(comparison)).toEqual([]);
    await comparison.close();
    await page.close();
  });

  test.each([
    ['banner', BANNER],
    ['card', CARD],
  ])('%s', async (_, host) => {
    const page = await stage().open(SPUN);
    await stage().bannerText(page);
    await markWords(stage(), SPUN, 'existence');
    await tell(stage(), SPUN, 'stepMark', 1);
    // Where nobody can look into the closed root, its content is looked at in an open one.
    const inside = await stage().inShadow(page, host, (root) => root.innerHTML);
    const copy = await stage().browser.newPage();
    await copy.goto('about:blank');
    await copy.evaluate((inside) => {
      document.documentElement.lang = 'en';
      document.title = 'A page';
      const place = document.createElement('main');
      document.body.append(place);
      place.attachShadow({ mode: 'open' }).innerHTML = inside;
    }, inside);
    expect(await objectionsInAll(copy, 'page-has-heading-one')).toEqual([]);
    await copy.close();
    await page.close();
  });

  test('the popup is worked by keyboard alone, in the order in which it reads', async () => {
    const page = await stage().open(SPUN);
    await stage().report(SPUN);
    const popup = await openTabPage(`${POPUP}?tab=${(await stage().tab(SPUN))?.id}`);
    await popup.bringToFront();
    await popup.keyboard.press('Tab');
    const first = await popup.evaluate(() => document.activeElement?.textContent);
    expect(first).toBe('Read the original');
    const stops: number[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await popup.keyboard.press('Tab');
      const top = await popup.evaluate(() => {
        const focused = document.activeElement;
        return focused && focused !== document.body
          ? focused.getBoundingClientRect().top + scrollY
          : -1;
      });
      if (top >= 0) stops.push(top);
    }
    expect(stops.length).toBeGreaterThan(8);
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
