import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { shownVerdict } from '../../src/browser/storage/not-swapped.ts';
import { selectEvidence } from '../../src/browser/verdict-view/select-evidence.ts';
import type { Evidence } from '../../src/engine/verdict.ts';
import { clickLikeReader, letStand, pressLikeReader } from '../harness/click-like-reader.ts';
import { serveSpunPage } from '../harness/demo-pages.ts';
import { readHighlights, sendToTab } from '../harness/highlight-words.ts';
import { CARD_SELECTOR } from '../harness/launch-fixture.ts';
import { openExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const quoteIn = (root: ShadowRoot) => root.querySelector('q')?.textContent;
const textOf = (root: ShadowRoot) => root.querySelector('section')?.textContent ?? '';
const focusOf = (root: ShadowRoot) => root.activeElement?.textContent;
const focusFirst = (root: ShadowRoot) => {
  root.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  return true;
};

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  async function markedNow(url: string): Promise<Evidence[]> {
    const report = await stage().report(url);
    return report.state === 'judged' ? selectEvidence(shownVerdict(report), []).marked : [];
  }

  async function openMarked(host: string) {
    const url = serveSpunPage(stage(), `http://${host}/`);
    const page = await stage().open(url);
    const evidence = await markedNow(url);
    await sendToTab(stage(), url, 'showHighlights', { evidence });
    await sendToTab(stage(), url, 'stepHighlight', 1);
    return { url, page, count: evidence.length };
  }

  const inCard = <Result>(page: Page, run: (root: ShadowRoot) => Result) =>
    stage().runInShadowRoot(page, CARD_SELECTOR, run);

  test('a mark that the reader turns down goes everywhere, and comes back when it is taken back', async () => {
    const { url, page, count } = await openMarked('turned-down.example');
    const words = await inCard(page, quoteIn);
    await clickLikeReader(stage(), page, CARD_SELECTOR, 'Not swapped');
    await poll('one mark less', async () => (await markedNow(url)).length === count - 1);
    expect(await inCard(page, textOf)).toContain(`“${words}” counts as not swapped`);
    expect(await readHighlights(page)).toHaveLength(count - 1);
    expect(await sendToTab(stage(), url, 'getHighlights')).toMatchObject({ count: count - 1 });
    await clickLikeReader(stage(), page, CARD_SELECTOR, 'Undo');
    await poll('the mark again', async () => (await markedNow(url)).length === count);
    expect(await inCard(page, quoteIn)).toBe(words);
    expect(await readHighlights(page)).toHaveLength(count);
    await page.close();
  });

  test('the popup counts one less, and shows it again when asked', async () => {
    const { url, page, count } = await openMarked('shown-again.example');
    await clickLikeReader(stage(), page, CARD_SELECTOR, 'Not swapped');
    await poll('one mark less', async () => (await markedNow(url)).length === count - 1);
    const popup = await stage().openPopup(url);
    const rowOf = () => document.querySelector('.found summary')?.textContent;
    expect(await popup.run(rowOf)).toBe(`All ${count - 1} places`);
    await popup.run(() => {
      document.querySelector<HTMLDetailsElement>('.found')?.setAttribute('open', '');
      document.querySelector<HTMLElement>('.left-out button')?.click();
    });
    await poll('all of them', async () => (await popup.run(rowOf)) === `All ${count} places`);
    expect(await popup.run(() => document.querySelector('.left-out'))).toBeNull();
    await popup.close();
    await page.close();
  });

  test('the restored reading leaves those words alone', async () => {
    const { url, page, count } = await openMarked('left-alone.example');
    const countSwaps = async () => {
      const id = (await stage().tabState(url))?.id;
      const reader = await openExtensionPage(stage(), `src/reader/index.html?tab=${id}`);
      const found = await poll('the text', () =>
        reader.run(() => document.querySelectorAll('.swap').length || undefined),
      );
      await reader.close();
      return found;
    };
    const before = await countSwaps();
    await page.bringToFront();
    await clickLikeReader(stage(), page, CARD_SELECTOR, 'Not swapped');
    await poll('one mark less', async () => (await markedNow(url)).length === count - 1);
    expect(await countSwaps()).toBe(before - 1);
    await page.close();
  });

  test('the card is worked by keyboard alone: turned down, taken back, closed', async () => {
    const { url, page, count } = await openMarked('by-keys.example');
    await page.bringToFront();
    await inCard(page, focusFirst);
    await pressLikeReader(page);
    await poll('one mark less', async () => (await markedNow(url)).length === count - 1);
    expect(await inCard(page, focusOf)).toBe('Undo');
    await pressLikeReader(page);
    await poll('the mark again', async () => (await markedNow(url)).length === count);
    expect(await inCard(page, focusOf)).toBe('Not swapped');
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await poll('the card to go', async () => (await page.$(CARD_SELECTOR)) === null);
    expect(await readHighlights(page)).toHaveLength(count);
    await page.close();
  });

  test('a click that no reader made turns nothing down', async () => {
    const { url, page, count } = await openMarked('own-click.example');
    await letStand(page);
    await inCard(page, (root) => {
      root.querySelector<HTMLElement>('.deny')?.click();
      return true;
    });
    expect(await inCard(page, quoteIn)).not.toBeUndefined();
    expect(await markedNow(url)).toHaveLength(count);
    expect(await readHighlights(page)).toHaveLength(count);
    await page.close();
  });
});
