import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { selectEvidence } from '../../src/browser/verdict-view/select-evidence.ts';
import { axeViolationsInAllVariants, axeViolationsInOverlay } from '../harness/axe-violations.ts';
import { clickLikeReader } from '../harness/click-like-reader.ts';
import { SPUN_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { highlightWords, sendToTab } from '../harness/highlight-words.ts';
import { BANNER_SELECTOR, CARD_SELECTOR } from '../harness/launch-fixture.ts';
import { POPUP_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { useBrowser } from '../harness/use-browser.ts';

describe('chromium', () => {
  const stage = useBrowser('chromium');

  /** The card's buttons by their names, without those that are hidden. */
  const shownButtons = (page: Page) =>
    stage().runInShadowRoot(page, CARD_SELECTOR, (root) =>
      [...root.querySelectorAll<HTMLElement>('button:not([hidden])')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent,
      ),
    );

  test.each([
    ['banner', BANNER_SELECTOR],
    ['card', CARD_SELECTOR],
  ])('%s', async (_, host) => {
    const page = await stage().open(SPUN_URL);
    await stage().bannerText(page);
    await highlightWords(stage(), SPUN_URL, 'existence');
    await sendToTab(stage(), SPUN_URL, 'stepHighlight', 1);
    expect(await axeViolationsInOverlay(stage(), page, host)).toEqual([]);
    await page.close();
  });

  test('card and popup, once a mark was turned down', async () => {
    const url = serveSpunPage(stage(), 'http://turned-down.example/');
    const page = await stage().open(url);
    const report = await stage().report(url);
    const evidence = report.state === 'judged' ? selectEvidence(report.verdict, []).marked : [];
    await sendToTab(stage(), url, 'showHighlights', { evidence });
    await sendToTab(stage(), url, 'stepHighlight', 1);
    expect(await shownButtons(page)).toEqual(expect.arrayContaining(['Not swapped', 'Close']));
    expect(await axeViolationsInOverlay(stage(), page, CARD_SELECTOR)).toEqual([]);
    await page.bringToFront();
    await clickLikeReader(stage(), page, CARD_SELECTOR, 'Not swapped');
    await poll('its undoing', async () => (await shownButtons(page)).includes('Undo'));
    expect(await axeViolationsInOverlay(stage(), page, CARD_SELECTOR)).toEqual([]);
    const popup = await stage().browser.newPage();
    await popup.goto(`${stage().origin}/${POPUP_PATH}?tab=${(await stage().tabState(url))?.id}`);
    await popup.waitForSelector('.found summary');
    await popup.$eval('.found summary', (summary) => (summary as HTMLElement).click());
    await popup.waitForSelector('.left-out button', { visible: true });
    expect(await axeViolationsInAllVariants(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
