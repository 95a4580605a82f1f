import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserFixture } from '../harness/launch-fixture.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/open-extension-page.ts';
import { OPTIONS_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Runs in a page of the extension: as if another device, or another version, had stored it. */
const storeSynced = (items: Record<string, unknown>) => chrome.storage.sync.set(items);

const readSynced = () => chrome.storage.sync.get(null);

const clearAll = async () => {
  await chrome.storage.sync.clear();
  await chrome.storage.local.clear();
};

/** Runs in a page of the extension: takes all the room that may be synced, by items that are no settings. */
async function fill(): Promise<void> {
  for (const size of [8000, 1000, 100, 10, 1]) {
    for (let n = 0; n < 20; n += 1) {
      const item = { [`fill${size}-${n}`]: 'x'.repeat(size) };
      const isFull = await chrome.storage.sync.set(item).then(
        () => false,
        () => true,
      );
      if (isFull) break;
    }
  }
}

/** Runs in a page of the extension: makes room again. */
async function makeRoom(): Promise<void> {
  const keys = Object.keys(await chrome.storage.sync.get(null));
  await chrome.storage.sync.remove(keys.filter((key) => key.startsWith('fill')));
}

/** Runs in the settings. */
const choose = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();

/** Runs in the settings: the values of what is chosen, and the messages above them. */
const readOptions = () => ({
  chosen: [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
    ({ value }) => value,
  ),
  notes: [...document.querySelectorAll('.note')].map((note) => note.textContent ?? ''),
  sites: [...document.querySelectorAll<HTMLInputElement>('.sites input[type=text]')].map(
    ({ value }) => value,
  ),
});

async function openOptions(stage: BrowserFixture): Promise<ExtensionPage> {
  const options = await openExtensionPage(stage, OPTIONS_PATH);
  await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
  return options;
}

/** The settings page, once it looks like that. */
const seen = (page: ExtensionPage, is: (state: ReturnType<typeof readOptions>) => boolean) =>
  poll('the settings to be as expected', async () => {
    const state = await page.run(readOptions);
    return is(state) && state;
  });

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('storage that is full: the change is kept here, one message says so, and it is synced once there is room', async () => {
    const desk = await stage().controlPage();
    await desk.run(clearAll);
    await desk.run(fill);
    const options = await openOptions(stage());
    await options.run(choose, 'strong');
    const { notes } = await seen(options, ({ notes }) => notes.length > 0);
    expect(notes).toEqual([expect.stringMatching(/safe on this device/)]);
    const again = await openOptions(stage());
    await seen(again, ({ chosen }) => chosen.includes('strong'));
    await again.close();
    await desk.run(makeRoom);
    await options.run(choose, 'dotted');
    await seen(options, ({ notes }) => notes.length === 0);
    expect(await desk.run(readSynced)).toMatchObject({
      'set:banner': 'strong',
      'set:marks': 'dotted',
    });
    await options.close();
  });

  test('damaged storage: what can be read holds, one message names the rest, and nothing is deleted', async () => {
    const desk = await stage().controlPage();
    await desk.run(clearAll);
    await desk.run(storeSynced, {
      'set:banner': { loud: 7 },
      'set:marks': 'dotted',
      'site:a.example': { off: true },
      'site:b.example': 'yes',
    });
    const options = await openOptions(stage());
    const { chosen, notes, sites } = await seen(options, ({ notes }) => notes.length > 0);
    expect(chosen).toEqual(expect.arrayContaining(['slim', 'dotted']));
    expect(sites).toContain('a.example');
    expect(notes).toEqual([expect.stringContaining('could not be read: On the page, Sites.')]);
    expect(await desk.run(readSynced)).toHaveProperty(['set:banner'], { loud: 7 });
    await options.run(() => document.querySelector<HTMLElement>('.note button')?.click());
    await seen(options, ({ notes }) => notes.length === 0);
    expect(await desk.run(readSynced)).toMatchObject({
      'set:banner': 'slim',
      'set:marks': 'dotted',
      'site:a.example': { off: true },
    });
    await options.close();
  });

  test('what an older version stored is read, and kept when something changes', async () => {
    const desk = await stage().controlPage();
    await desk.run(clearAll);
    await desk.run(storeSynced, {
      settings: { banner: 'strong', sites: { 'old.example': { off: true } } },
    });
    const options = await openOptions(stage());
    await seen(options, ({ chosen, sites }) => chosen.includes('strong') && sites.length === 1);
    await options.run(choose, 'eager');
    await poll('the change', async () => {
      const stored = await desk.run(readSynced);
      return stored['set:sensitivity'] === 'eager';
    });
    expect(await desk.run(readSynced)).toMatchObject({
      'set:banner': 'strong',
      'site:old.example': { off: true },
    });
    await options.close();
  });

  test('two devices that change different things at once lose neither, and both pages show all', async () => {
    const desk = await stage().controlPage();
    await desk.run(clearAll);
    const here = await openOptions(stage());
    await seen(here, ({ chosen }) => chosen.includes('slim'));
    await Promise.all([
      here.run(choose, 'dotted'),
      desk.run(storeSynced, {
        'set:banner': 'strong',
        'site:theirs.example': { quiet: true },
      }),
    ]);
    const { notes } = await seen(here, ({ sites, chosen }) => {
      const all = [...sites, ...chosen];
      return ['theirs.example', 'strong', 'dotted'].every((one) => all.includes(one));
    });
    expect(notes).toEqual([]);
    await poll('both to be stored', async () => {
      const stored = await desk.run(readSynced);
      return stored['set:marks'] === 'dotted' && stored['set:banner'] === 'strong';
    });
    await here.close();
  });
});
