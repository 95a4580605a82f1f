import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import manifest from '../../manifest.json' with { type: 'json' };
import { poll } from '../../tools/browser/poll.ts';
import { type Key, pressShortcut } from '../../tools/browser/press-shortcut.ts';
import { SPUN } from './demo-pages.ts';
import { readMarks } from './mark-words.ts';
import { BROWSERS, withStage } from './with-stage.ts';

declare const chrome: Extension;

const TOGGLE: Key = ['U', 'KeyU', 85];
const NEXT: Key = ['>', 'Period', 190];
const PREVIOUS: Key = ['<', 'Comma', 188];

describe.each(BROWSERS)('%s', (name) => {
  const stage = withStage(name);

  test('gives the shortcuts their keys, for the reader to change', async () => {
    const commands = await (await stage().desk()).run(() => chrome.commands.getAll());
    const named = Object.keys(manifest.commands);
    const keys = commands.filter(({ name = '' }) => named.includes(name));
    expect(keys.map(({ shortcut }) => shortcut)).toHaveLength(named.length);
    expect(keys.every(({ shortcut }) => shortcut)).toBe(true);
  });
});

describe('firefox', () => {
  const stage = withStage('firefox');

  test('marks by keyboard alone: on, to the next and back, off', async () => {
    const page = await stage().open(SPUN);
    await stage().report(SPUN);
    await page.bringToFront();
    const current = async () => (await readMarks(page, 'unspun-current'))[0]?.[0];
    await pressShortcut(stage(), TOGGLE);
    const marks = await poll('marks', async () => {
      const now = await readMarks(page);
      return now.length > 0 && now.map(([words]) => words);
    });
    await pressShortcut(stage(), NEXT);
    await poll('the first mark', async () => (await current()) === marks[0]);
    await pressShortcut(stage(), NEXT);
    await poll('the second mark', async () => (await current()) === marks[1]);
    await pressShortcut(stage(), PREVIOUS);
    await poll('the first mark again', async () => (await current()) === marks[0]);
    await pressShortcut(stage(), TOGGLE);
    await poll('no marks', async () => (await readMarks(page)).length === 0);
    await page.close();
  });
});
