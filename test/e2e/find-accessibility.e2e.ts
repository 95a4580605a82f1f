import { afterEach, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { FIND_STATES } from '../../tools/screenshots/find-states.ts';
import { axeViolationsInAllVariants } from '../harness/axe-violations.ts';
import { useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

describe('chromium', () => {
  const stage = useBrowser('chromium');

  // By the extension, for a page whose answer is held back cannot be asked.
  afterEach(async () => {
    const desk = await stage().controlPage();
    await desk.run(async () => {
      const here = await chrome.tabs.getCurrent();
      const others = (await chrome.tabs.query({})).filter(({ id }) => id !== here?.id);
      await chrome.tabs.remove(others.map(({ id = 0 }) => id));
    });
  });

  test.each(FIND_STATES)('$name passes axe', async ({ show }) => {
    expect(await axeViolationsInAllVariants(await show(stage()))).toEqual([]);
  });
});
