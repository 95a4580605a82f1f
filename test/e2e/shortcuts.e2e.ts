import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import manifest from '../../manifest.json' with { type: 'json' };
import { SPUN_URL } from '../harness/demo-pages.ts';
import { readHighlights } from '../harness/highlight-words.ts';
import { CARD_SELECTOR } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { type Key, pressShortcut } from '../harness/press-shortcut.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

const TOGGLE: Key = ['U', 'KeyU', 85];
const NEXT: Key = ['>', 'Period', 190];
const PREVIOUS: Key = ['<', 'Comma', 188];

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('gives the shortcuts their keys, for the reader to change', async () => {
    const commands = await (await stage().controlPage()).run(() => chrome.commands.getAll());
    const named = Object.keys(manifest.commands);
    const keys = commands.filter(({ name = '' }) => named.includes(name));
    expect(keys.map(({ shortcut }) => shortcut)).toHaveLength(named.length);
    expect(keys.every(({ shortcut }) => shortcut)).toBe(true);
  });
});

describe('firefox', () => {
  const stage = useBrowser('firefox');

  test('marks by keyboard alone: on, to the next and back, off', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    await page.bringToFront();
    // Several marks have the same words: the card says which of them it is.
    const current = async () => {
      const text = await stage().runInShadowRoot(page, CARD_SELECTOR, (root) => root.textContent);
      return Number(/(\d+) of \d+/.exec(text ?? '')?.[1]);
    };
    await pressShortcut(stage(), TOGGLE);
    const marks = await poll('marks', async () => {
      const now = await readHighlights(page);
      return now.length > 0 && now;
    });
    await pressShortcut(stage(), NEXT);
    // The first step goes to the surest mark in sight, wherever that stands.
    const first = await poll('a mark', current);
    const next = (first % marks.length) + 1;
    await pressShortcut(stage(), NEXT);
    await poll('the mark after it', async () => (await current()) === next);
    await pressShortcut(stage(), PREVIOUS);
    await poll('the first mark again', async () => (await current()) === first);
    await pressShortcut(stage(), TOGGLE);
    await poll('no marks', async () => (await readHighlights(page)).length === 0);
    await page.close();
  });
});
