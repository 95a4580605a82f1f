import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CHECK_STATES } from '../../tools/screenshots/check-states.ts';
import { SETTINGS_STATES } from '../../tools/screenshots/settings-states.ts';
import { axeViolationsInAllVariants } from '../harness/axe-violations.ts';
import { useBrowser } from '../harness/use-browser.ts';

/** CSS pixels that a finger needs. */
const FINGER = 44;

/** Runs in a page: all that can be pressed and is too small for a finger, with its size; a label stands for its field. */
function findSmallTargets(least: number): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a, button, input, summary, textarea'),
  ];
  const boxOf = (target: HTMLElement) => {
    const label = target.closest('label');
    const boxes = [target, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
    return {
      width: Math.max(...boxes.map(({ width }) => width)),
      height: Math.max(...boxes.map(({ height }) => height)),
    };
  };
  return targets
    .filter((target) => target.checkVisibility() && !(target as HTMLInputElement).disabled)
    .map((target) => ({ target, ...boxOf(target) }))
    .filter(({ width, height }) => width < least || height < least)
    .map(({ target, width, height }) => {
      const name = target.textContent || target.getAttribute('aria-label') || target.outerHTML;
      return `${name}: ${Math.round(width)} × ${Math.round(height)}`;
    });
}

/** Runs in a page: how far it is wider than its window. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** As on a phone: 320 px wide, and pressed with fingers. */
async function makePhone(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 640, hasTouch: true, isMobile: true });
}

describe('chromium', () => {
  const stage = useBrowser('chromium');

  test.each([...SETTINGS_STATES, ...CHECK_STATES].map((state) => [state.name, state] as const))(
    '%s: axe has no objections, in light, dark and forced colours',
    async (_, state) => {
      await stage().controlPage();
      const page = await state.show(stage());
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axeViolationsInAllVariants(page)).toEqual([]);
      await page.close();
    },
  );

  test.each([...SETTINGS_STATES, ...CHECK_STATES].map((state) => [state.name, state] as const))(
    '%s: fits 320 px, and fingers',
    async (_, state) => {
      await stage().controlPage();
      const page = await state.show(stage());
      await makePhone(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      expect(await page.evaluate(overflow)).toBe(0);
      expect(await page.evaluate(findSmallTargets, FINGER)).toEqual([]);
      await page.close();
    },
  );

  test('the settings are worked by keyboard alone, in the order in which they read', async () => {
    const [first] = SETTINGS_STATES;
    await stage().controlPage();
    const page = (await first?.show(stage())) as Page;
    await page.bringToFront();
    const stops: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement;
        const outline = getComputedStyle(
          focused.parentElement?.querySelector('.choice') ?? focused,
        );
        if (focused === document.body) return '';
        return `${focused.name || focused.textContent || focused.placeholder}|${outline.outlineStyle}`;
      });
      if (name === '') break;
      stops.push(name);
    }
    const names = stops.map((stop) => stop.split('|')[0]);
    expect(names[0]).toBe('Search the settings');
    const inOrder = [
      'banner',
      'sensitivity',
      'reading',
      'marks',
      'example.com/news',
      'Save to a file',
    ];
    expect(names.filter((one) => inOrder.includes(one ?? ''))).toEqual(inOrder);
    expect(stops.filter((stop) => stop.endsWith('|none'))).toEqual([]);
    await page.focus('input[name=banner]:checked');
    await page.keyboard.press('ArrowRight');
    expect(
      await page.$eval('input[name=banner]:checked', (one) => (one as HTMLInputElement).value),
    ).toBe('strong');
    await page.close();
  });
});
