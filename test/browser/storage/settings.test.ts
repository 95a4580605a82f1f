import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  changeSettings,
  changeSitePreferences,
  loadInvalidSettings,
  loadSettings,
  parseSettings,
  repairSettings,
  saveSettings,
  sitePreferencesFor,
} from '../../../src/browser/storage/settings.ts';
import { findInvalidSettings } from '../../../src/browser/storage/settings-schema.ts';
import { hasUnsyncedItems } from '../../../src/browser/storage/synced-items.ts';

const { sync, local } = fakeBrowser.storage;
const DEFAULTS = parseSettings(undefined);

beforeEach(() => fakeBrowser.reset());

test.each([
  ['nothing', undefined],
  ['no object', 'settings'],
  ['an empty object', {}],
  ['a banner that is none', { banner: 'loud' }],
  ['sites that are a word', { sites: 'a.example' }],
  ['a search address that runs a script', { search: 'javascript:alert("%s")' }],
])('%s stored gives the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('an invalid entry affects no other, is named, and stays stored', async () => {
  await sync.set({ 'set:banner': 7, 'set:marks': 'dotted', 'site:b.example': { off: 'yes' } });
  const read = await loadSettings();
  expect(read).toEqual({ ...DEFAULTS, marks: 'dotted', sites: { 'b.example': { off: false } } });
  expect(findInvalidSettings({ banner: 7, marks: 'dotted' })).toEqual(['banner']);
  await saveSettings({ ...read, reading: 'on-click' });
  expect((await sync.get('set:banner'))['set:banner']).toBe(7);
});

test('settings of the first version are read, and stay when something changes', async () => {
  await sync.set({ settings: { sites: { 'a.example': { off: true } }, banner: 'strong' } });
  await changeSitePreferences('b.example', { quiet: true });
  expect(await loadSettings()).toEqual({
    ...DEFAULTS,
    banner: 'strong',
    sites: { 'a.example': { off: true }, 'b.example': { quiet: true } },
  });
});

test('settings stay on the device while syncing fails, and are synced later', async () => {
  const full = vi.spyOn(sync, 'set').mockRejectedValue(new Error('quota'));
  await changeSitePreferences('a.example', { off: true });
  expect(await hasUnsyncedItems()).toBe(true);
  expect((await loadSettings()).sites).toEqual({ 'a.example': { off: true } });
  full.mockRestore();
  await changeSitePreferences('b.example', { quiet: true });
  expect(await hasUnsyncedItems()).toBe(false);
  expect(await local.get(null)).toEqual({});
  expect(Object.keys((await loadSettings()).sites)).toEqual(['a.example', 'b.example']);
});

test('a site that was removed while syncing failed stays away', async () => {
  await changeSitePreferences('a.example', { off: true });
  const broken = vi.spyOn(sync, 'remove').mockRejectedValue(new Error('offline'));
  await changeSitePreferences('a.example', { off: false });
  expect((await loadSettings()).sites).toEqual({});
  broken.mockRestore();
});

test('two devices that change different things at once lose neither', async () => {
  const mine = await loadSettings();
  await changeSitePreferences('theirs.example', { off: true });
  await sync.set({ 'set:banner': 'strong' });
  await changeSitePreferences('mine.example', { off: true });
  expect(await loadSettings()).toEqual({
    ...mine,
    banner: 'strong',
    sites: { 'theirs.example': { off: true }, 'mine.example': { off: true } },
  });
});

test('a site without a rule leaves no entry, and the other rules of a site stay', async () => {
  await saveSettings({ ...DEFAULTS, sites: { 'a.example': { off: true, quiet: true } } });
  await changeSitePreferences('a.example', { off: false });
  expect((await loadSettings()).sites).toEqual({ 'a.example': { quiet: true } });
  await changeSitePreferences('a.example', { quiet: false });
  expect((await loadSettings()).sites).toEqual({});
});

test('the longer pattern wins', () => {
  const sites = { 'a.example': { off: true, quiet: true }, 'a.example/blog': { off: false } };
  const settings = { ...DEFAULTS, sites };
  expect(sitePreferencesFor(settings, 'https://a.example/news')).toEqual({
    off: true,
    quiet: true,
  });
  expect(sitePreferencesFor(settings, 'https://a.example/blog/1')).toEqual({
    off: false,
    quiet: true,
  });
});

test('one site can be switched on where a wider pattern is off', async () => {
  await changeSitePreferences('a.example', { off: true });
  await changeSitePreferences('good.a.example', { off: false });
  const settings = await loadSettings();
  expect(sitePreferencesFor(settings, 'https://good.a.example/').off).toBe(false);
  expect(sitePreferencesFor(settings, 'https://a.example/').off).toBe(true);
});

test('a site of the first version can be removed for good', async () => {
  await sync.set({ settings: { sites: { 'a.example': { off: true } } } });
  await changeSitePreferences('a.example', { off: false });
  expect((await loadSettings()).sites).toEqual({});
});

test('simultaneous changes, on one page or on several, all stay', async () => {
  vi.spyOn(sync, 'set').mockRejectedValue(new Error('quota'));
  await Promise.all([
    changeSettings({ banner: 'strong' }),
    changeSettings({ marks: 'dotted' }),
    ...Array.from({ length: 9 }, (_, n) => changeSitePreferences(`${n}.example`, { off: true })),
  ]);
  const { sites, banner, marks } = await loadSettings();
  expect([banner, marks, Object.keys(sites).length]).toEqual(['strong', 'dotted', 9]);
  vi.restoreAllMocks();
});

test('a change does not undo what another device has changed since the page was opened', async () => {
  await loadSettings();
  await sync.set({ 'set:banner': 'strong', 'site:theirs.example': { off: true } });
  await changeSettings({ marks: 'dotted' });
  expect(await loadSettings()).toMatchObject({
    banner: 'strong',
    marks: 'dotted',
    sites: { 'theirs.example': { off: true } },
  });
});

test('a browser without synced or managed storage keeps everything on the device', async () => {
  vi.spyOn(sync, 'get').mockImplementation(() => {
    throw new TypeError('no storage');
  });
  vi.spyOn(sync, 'set').mockRejectedValue(new Error('off'));
  vi.spyOn(sync, 'remove').mockRejectedValue(new Error('off'));
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => {
    throw new TypeError('no storage');
  });
  await changeSettings({ banner: 'none' });
  expect((await loadSettings()).banner).toBe('none');
  expect(await hasUnsyncedItems()).toBe(true);
  vi.restoreAllMocks();
});

test('a change that cannot be stored is an error, and changes nothing', async () => {
  vi.spyOn(sync, 'set').mockRejectedValue(new Error('quota'));
  vi.spyOn(local, 'set').mockRejectedValue(new Error('disk full'));
  await expect(changeSettings({ banner: 'none' })).rejects.toThrow('disk full');
  expect(await loadSettings()).toEqual(DEFAULTS);
  vi.restoreAllMocks();
});

test('invalid settings are named, repaired on request, and all others stay', async () => {
  await sync.set({
    'set:banner': 7,
    'set:marks': 'dotted',
    'set:newer': [1],
    'site:a.example': { quiet: true, off: true },
    'site:b.example': { quiet: true, off: 'yes' },
  });
  expect(await loadInvalidSettings()).toEqual(['banner', 'sites']);
  await repairSettings();
  expect(await loadInvalidSettings()).toEqual([]);
  expect(await sync.get(null)).toEqual({
    'set:banner': 'slim',
    'set:marks': 'dotted',
    'set:newer': [1],
    'site:a.example': { quiet: true, off: true },
    'site:b.example': { quiet: true, off: false },
  });
});

test('unknown site preferences from a newer version are valid, and stay', async () => {
  await sync.set({ 'site:a.example': { off: true, later: 1 } });
  expect(await loadInvalidSettings()).toEqual([]);
  await changeSitePreferences('a.example', { quiet: true });
  expect((await sync.get(null))['site:a.example']).toEqual({ off: true, quiet: true, later: 1 });
});
