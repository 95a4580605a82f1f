import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';
import { OPTIONS_PATH, TEXT_CHECKER_PATH } from '../../test/harness/page-paths.ts';
import { seedHistory } from './seed-history.ts';
import type { State } from './state.ts';

declare const chrome: Extension;

/** Runs in a page of the extension: nothing is stored but this. */
async function store(items: Record<string, unknown>, waiting: Record<string, unknown>) {
  await chrome.storage.sync.clear();
  await chrome.storage.local.clear();
  await chrome.storage.sync.set(items);
  if (Object.keys(waiting).length > 0)
    await chrome.storage.local.set({ 'waiting-to-sync': waiting });
}

interface StoredState {
  items?: Record<string, unknown>;
  waiting?: Record<string, unknown>;
  memories?: { url: string; title: string }[];
}

async function open(
  stage: BrowserFixture,
  path: string,
  { items, waiting, memories }: StoredState,
): Promise<Page> {
  const desk = await stage.controlPage();
  await desk.run(store, items ?? {}, waiting ?? {});
  await desk.run(seedHistory, memories ?? []);
  const page = await stage.browser.newPage();
  await page.goto(`${stage.origin}/${path}`);
  await page.waitForSelector('h1');
  return page;
}

const state = (
  name: string,
  path: string,
  kept: StoredState = {},
  act: (page: Page) => Promise<unknown> = async () => undefined,
): State => ({
  name,
  width: 1080,
  height: 760,
  whole: true,
  async show(stage) {
    const page = await open(stage, path, kept);
    await act(page);
    return page;
  },
});

const check = async (page: Page, text: string) => {
  await page.type('textarea', text);
  await page.click('button');
  await page.waitForSelector('[role=alert], .checked');
};

const SITES = {
  'site:dailydigest-blog.example': { toOriginal: true },
  'site:harbourpost.example/opinion': { quiet: true },
  'site:*.intranet.example': { off: true },
};

const READ = [
  ['harbourpost.example', 'Larkmouth’s ferry workers sign a letter to the harbour board'],
  ['harbourpost.example', 'The cameras that count blinks'],
  ['townnotes.example', 'A bridge, a budget and forty years of waiting'],
].map(([site, title], i) => ({ url: `http://${site}/${i}.html`, title: title ?? '' }));

/** The settings, the page that checks texts and the first page, in all that they can tell. */
export const SETTINGS_STATES: State[] = [
  state('Options', OPTIONS_PATH),
  state('Options: sites and memories', OPTIONS_PATH, {
    items: { ...SITES, 'set:memory': true, 'set:banner': 'strong' },
    memories: READ,
  }),
  state('Options: damaged, not synced', OPTIONS_PATH, {
    items: { 'set:banner': 7, 'site:a.example': { off: 'yes' } },
    waiting: { 'set:marks': 'dotted' },
  }),
  state('Options: search', OPTIONS_PATH, {}, (page) => page.type('input[type=search]', 'engine')),
  state('Options: nothing found', OPTIONS_PATH, {}, (page) =>
    page.type('input[type=search]', 'xyz'),
  ),
  state('Options: not a site', OPTIONS_PATH, {}, async (page) => {
    await page.type('form input', 'two words');
    await page.click('form button');
  }),
  state('Options: reset, with undo', OPTIONS_PATH, { items: SITES }, async (page) => {
    await page.click('[aria-labelledby=optionsTransfer] button:last-of-type');
    await page.waitForSelector('[aria-labelledby=optionsTransfer] .plain');
  }),
  state('Options: forgotten, with undo', OPTIONS_PATH, { memories: READ }, async (page) => {
    await page.waitForSelector('.remembered');
    await page.click('[aria-labelledby=memories] .line button');
    await page.waitForSelector('[aria-labelledby=memories] .plain');
  }),
  state('Check: first page', `${TEXT_CHECKER_PATH}?welcome`, {}, (page) =>
    page.waitForSelector('.checked'),
  ),
  state('Check: empty', TEXT_CHECKER_PATH),
  state('Check: an address', TEXT_CHECKER_PATH, {}, (page) =>
    page.type('textarea', 'https://harbourpost.example/2026/04/ferry-workers.html'),
  ),
  state('Check: too short', TEXT_CHECKER_PATH, {}, (page) =>
    check(page, 'The boats are existence used.'),
  ),
  state('Check: refused', TEXT_CHECKER_PATH, {}, (page) => check(page, 'http://192.168.0.1/admin')),
];
