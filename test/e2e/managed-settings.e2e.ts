import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR, type BrowserFixture } from '../harness/launch-fixture.ts';
import { openExtensionPage } from '../harness/open-extension-page.ts';
import { OPTIONS_PATH, TEXT_CHECKER_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

const FIREFOX_ID = 'unspun@unspun.dev';

/** Where Chromium looks for what an administrator has set; only they may write there. */
const POLICIES = '/etc/chromium/policies/managed';

/** What a school might set: no banners, and one site left alone. */
const MANAGED_SETTINGS = { banner: 'none', sites: { 'school.example': { off: true } } };

/** Runs in the settings. */
const readOptions = () => ({
  chosen: [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
    ({ value }) => value,
  ),
  isFixed: document.querySelector<HTMLInputElement>('input[value="none"]')?.matches(':disabled'),
});

const choose = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();

const readManaged = () => chrome.storage.managed.get(null).catch(() => ({}));

async function openOptions(stage: BrowserFixture) {
  const options = await openExtensionPage(stage, OPTIONS_PATH);
  await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
  return options;
}

async function expectManagedSettings(stage: BrowserFixture): Promise<void> {
  const options = await openOptions(stage);
  const { isFixed } = await poll('what was given', async () => {
    const state = await options.run(readOptions);
    return state.chosen.includes('none') && state;
  });
  expect(isFixed).toBe(true);
  await options.close();
  const spun = serveSpunPage(stage, 'http://managed.example/post.html');
  const page = await stage.open(spun);
  expect(await stage.report(spun)).toMatchObject({ verdict: { level: 'warning' } });
  expect(await page.$(BANNER_SELECTOR)).toBeNull();
  const school = serveSpunPage(stage, 'http://school.example/post.html');
  await stage.open(school);
  expect(await stage.report(school)).toMatchObject({ state: 'skipped' });
}

describe('firefox, with settings that an administrator has made', () => {
  const home = mkdtempSync(join(tmpdir(), 'unspun-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: FIREFOX_ID,
    description: 'Given',
    type: 'storage',
    data: MANAGED_SETTINGS,
  };
  writeFileSync(join(folder, `${FIREFOX_ID}.json`), JSON.stringify(manifest));
  afterAll(() => rmSync(home, { recursive: true }));
  const stage = useBrowser('firefox', { home });

  test('they hold, and cannot be changed', () => expectManagedSettings(stage()));
});

describe('chromium', () => {
  const stage = useBrowser('chromium');

  test('opens its first page once it is installed, with an example that works, and asks nobody', async () => {
    const pages = await stage().browser.pages();
    const first = pages.filter(
      (page) => page.url() === `${stage().origin}/${TEXT_CHECKER_PATH}?welcome`,
    );
    expect(first).toHaveLength(1);
    const marked = await poll('marks in the example', async () => {
      const marks = await first[0]?.$$eval('mark', (all) => all.map((mark) => mark.textContent));
      return marks !== undefined && marks.length > 0 && marks;
    });
    expect(marked).toContain('existence');
    expect(stage().requests()).toEqual([]);
  });

  test.skipIf(process.getuid?.() !== 0)(
    'settings that an administrator has made hold, and cannot be changed',
    async () => {
      const desk = await stage().controlPage();
      const id = stage().origin.split('//')[1] as string;
      const file = join(POLICIES, `unspun-test-${id}.json`);
      mkdirSync(POLICIES, { recursive: true });
      writeFileSync(
        file,
        JSON.stringify({ '3rdparty': { extensions: { [id]: MANAGED_SETTINGS } } }),
      );
      try {
        await poll('the policy', async () => 'banner' in (await desk.run(readManaged)));
        await expectManagedSettings(stage());
      } finally {
        rmSync(file);
      }
    },
  );
});

describe('firefox, where nothing can be synced', () => {
  const profile = mkdtempSync(join(tmpdir(), 'unspun-profile-'));
  // A folder stands where Firefox keeps what is synced, so that every attempt fails.
  mkdirSync(join(profile, 'storage-sync-v2.sqlite'));
  afterAll(() => rmSync(profile, { recursive: true }));
  const stage = useBrowser('firefox', { profile });

  test('a setting is kept on the device, holds in pages, and is there again later', async () => {
    const options = await openOptions(stage());
    expect(await options.run(() => chrome.storage.sync.get(null).catch(() => 'off'))).toBe('off');
    await options.run(choose, 'none');
    const note = await poll('a note', () =>
      options.run(() => document.querySelector('.note')?.textContent),
    );
    expect(note).toMatch(/safe on this device/);
    const spun = serveSpunPage(stage(), 'http://unsynced.example/post.html');
    const page = await stage().open(spun);
    expect(await stage().report(spun)).toMatchObject({ verdict: { level: 'warning' } });
    expect(await page.$(BANNER_SELECTOR)).toBeNull();
    await options.close();
    const again = await openOptions(stage());
    await poll('the setting', async () => (await again.run(readOptions)).chosen.includes('none'));
  });
});
