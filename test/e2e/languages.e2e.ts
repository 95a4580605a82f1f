import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { copyInLanguage, type InLanguage } from '../../tools/browser/in-language.ts';
import { BANNER, BUILT, openStage, POPUP, type Stage } from '../../tools/browser/open-stage.ts';
import { readLocales, tagOf } from '../../tools/locales/read-locales.ts';
import { findCutText } from '../../tools/screenshots/find-cut-text.ts';
import { REPORTS } from '../../tools/screenshots/reports.ts';
import { HONEST, SPUN } from './demo-pages.ts';
import { markWords, tell } from './mark-words.ts';

declare const chrome: Extension;

const CARD = 'unspun-overlay:not([data-edge])';

describe.each(Object.keys(readLocales()))('%s', (code) => {
  let copy: InLanguage;
  let stage: Stage;

  beforeAll(async () => {
    copy = copyInLanguage(BUILT.chromium, code);
    stage = await openStage('chromium', { extension: copy.folder });
  });
  afterAll(async () => {
    await stage?.close();
    copy?.remove();
  });

  const inPage = (page: Page) => page.evaluate(`(() => {
    const __name = (it) => it;
    return (${findCutText})(document);
  })()`) as Promise<string[]>;

  async function look(path: string, ready: string): Promise<[string, string, string[]]> {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/${path}`);
    await page.waitForSelector(ready);
    const width = path.startsWith(POPUP) ? 384 : 900;
    await page.setViewport({ width, height: 600 });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { lang, dir } = await page.evaluate(() => document.documentElement);
    const faults = await inPage(page);
    await page.close();
    return [lang, dir, faults];
  }

  const dir = code === 'ar' || code === 'he' ? 'rtl' : 'ltr';
  const sound = [code === 'en' ? expect.stringMatching(/^en/) : tagOf(code), dir, []];

  test('the popup shows every kind of report whole', async () => {
    const page = await stage.open(HONEST);
    await stage.report(HONEST);
    const id = (await stage.tab(HONEST))?.id ?? 0;
    for (const [name, report] of Object.entries(REPORTS)) {
      await (await stage.desk()).run(
        (id, report) => chrome.storage.session.set({ [`report:${id}`]: report }),
        id,
        report,
      );
      expect([name, ...(await look(`${POPUP}?tab=${id}`, 'h1'))]).toEqual([name, ...sound]);
    }
    await page.close();
  }, 120_000);

  test.each([
    ['settings', 'src/options/index.html', 'h1'],
    ['greeting', 'src/check/index.html?welcome', '.checked'],
    ['check', 'src/check/index.html', 'h1'],
  ])('%s', async (_, path, ready) => {
    expect(await look(path, ready)).toEqual(sound);
  });

  test('banner, card, reader and comparison', async () => {
    const page = await stage.open(SPUN);
    await stage.bannerText(page);
    await page.bringToFront();
    const inRoot = (host: string) =>
      stage.inShadow(page, host, findCutText as (root: ShadowRoot) => string[]);
    for (const width of [1100, 360]) {
      await page.setViewport({ width, height: 700 });
      expect([width, await inRoot(BANNER)]).toEqual([width, []]);
    }
    await markWords(stage, SPUN, 'existence');
    await tell(stage, SPUN, 'stepMark', 1);
    expect(await inRoot(CARD)).toEqual([]);
    const id = (await stage.tab(SPUN))?.id;
    expect(await look(`src/reader/index.html?tab=${id}`, '.tools')).toEqual(sound);
    expect(await look(`src/comparison/index.html?tab=${id}`, '.row')).toEqual(sound);
    await page.close();
  }, 120_000);
});
