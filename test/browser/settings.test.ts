import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';
import {
  changeSite,
  loadSettings,
  readSettings,
  saveSettings,
} from '../../src/browser/settings.ts';

const DEFAULTS = readSettings(undefined);

test.each([
  ['nothing', undefined],
  ['no object', 'settings'],
  ['an empty object', {}],
  ['a banner that is none', { banner: 'loud' }],
  ['sites that are a word', { sites: 'a.example' }],
])('%s stored gives the defaults', (_, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULTS);
});

test('a damaged entry spoils no other', () => {
  const sites = { 'a.example': { off: true }, 'b.example': { off: 'yes' } };
  const read = readSettings({ sites, banner: 7 });
  expect(read).toEqual({ ...DEFAULTS, sites: { 'a.example': { off: true }, 'b.example': {} } });
});

test('settings are kept on the device while syncing fails, and synced again later', async () => {
  const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
  await changeSite('a.example', { off: true });
  expect((await loadSettings()).sites).toEqual({ 'a.example': { off: true } });
  full.mockRestore();
  await changeSite('b.example', { quiet: true });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
  expect(Object.keys((await loadSettings()).sites)).toEqual(['a.example', 'b.example']);
});

test('a site without a rule leaves no entry, and the other rules of a site stay', async () => {
  await saveSettings({ ...DEFAULTS, sites: { 'a.example': { off: true, quiet: true } } });
  await changeSite('a.example', { off: false });
  expect((await loadSettings()).sites).toEqual({ 'a.example': { quiet: true } });
  await changeSite('a.example', { quiet: false });
  expect((await loadSettings()).sites).toEqual({});
});
