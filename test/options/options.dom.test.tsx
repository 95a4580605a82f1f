import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import strings from '../../public/_locales/en/messages.json' with { type: 'json' };
import { addToHistory, loadHistory } from '../../src/browser/storage/history.ts';
import type { HistoryEntry } from '../../src/browser/storage/history-entry.ts';
import {
  changeSitePreferences,
  loadSettings,
  parseSettings,
  type Settings,
  saveSettings,
} from '../../src/browser/storage/settings.ts';
import { SIGNALS } from '../../src/browser/verdict-view/signals.ts';
import { ACCURACY, type MeasuredRate } from '../../src/options/accuracy/accuracy.ts';
import { falseAlarms } from '../../src/options/accuracy/false-alarms.ts';
import { Options } from '../../src/options/options.tsx';
import { PERMISSIONS } from '../../src/options/permissions.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/options/transfer/settings-file.ts';

// On a busy machine the page is slow.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

test('a choice is stored at once', async () => {
  render(<Options />);
  fireEvent.click(screen.getByRole('radio', { name: 'Toolbar only' }));
  await waitFor(async () => expect((await loadSettings()).banner).toBe('none'));
});

test('a change made elsewhere shows here', async () => {
  render(<Options />);
  await saveSettings({ ...parseSettings(undefined), banner: 'strong' });
  const choice = screen.getByRole<HTMLInputElement>('radio', { name: 'Clear notice' });
  await waitFor(() => expect(choice.checked).toBe(true));
});

test('the search shows the sections that contain its words', () => {
  render(<Options />);
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search the settings' }), {
    target: { value: 'ENGINE' },
  });
  const shown = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(shown).toContain('Find the original');
  expect(shown).not.toContain('Notices');
});

test('a site is added, its rule changed, and removed again', async () => {
  render(<Options />);
  type('Add a site', 'https://www.Example.com/news/');
  fireEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'No notice' }));
  await waitFor(async () =>
    expect((await loadSettings()).sites).toEqual({
      'example.com/news': { off: true, quiet: true },
    }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Remove example.com/news' }));
  await waitFor(async () => expect((await loadSettings()).sites).toEqual({}));
});

test('an invalid site gets an error message and can be corrected', async () => {
  render(<Options />);
  type('Add a site', 'two words');
  fireEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  expect((await screen.findByText(/This is not a site/)).getAttribute('role')).toBe('alert');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a site' }).value).toBe(
    'two words',
  );
});

test('a reset can be undone', async () => {
  await changeSitePreferences('a.example', { off: true });
  render(<Options />);
  await screen.findByDisplayValue('a.example');
  fireEvent.click(screen.getByRole('button', { name: 'Back to the default settings' }));
  await waitFor(async () => expect((await loadSettings()).sites).toEqual({}));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await loadSettings()).sites).toEqual({ 'a.example': { off: true } }),
  );
});

test('settings that cannot be synced are shown as safe on this device', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
  render(<Options />);
  fireEvent.click(screen.getByRole('radio', { name: 'Clear notice' }));
  expect(await screen.findByText(/safe on this device/)).toBeTruthy();
});

test('what the administrator has set cannot be changed', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ banner: 'none' });
  render(<Options />);
  const choice = screen.getByRole<HTMLInputElement>('radio', { name: 'Toolbar only' });
  await waitFor(() => expect(choice.disabled && choice.checked).toBe(true));
});

test('a file restores the settings that were saved in it', () => {
  const settings = { ...parseSettings(undefined), sites: { 'a.example': { quiet: true } } };
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings, invalidSettings: [] });
});

test.each([
  ['', 'broken'],
  ['{"unspunSettings":1,"settings":{"ban', 'broken'],
  ['{}', 'foreign'],
  ['[1]', 'foreign'],
  ['null', 'foreign'],
  ['7', 'foreign'],
  ['{"unspunSettings":1}', 'foreign'],
  ['{"unspunSettings":1,"settings":"all"}', 'foreign'],
  ['{"unspunSettings":2,"settings":{}}', 'newer'],
])('the file %j is %s', (text, failure) => {
  expect(readSettingsFile(text)).toEqual({ failure });
});

const load = (text: string) =>
  fireEvent.change(screen.getByLabelText('Load from a file'), {
    target: { files: [new File([text], 'settings.json')] },
  });

test.each([
  ['no json', /cannot be read/],
  ['{}', /holds no settings/],
  ['{"unspunSettings":2,"settings":{"banner":"strong"}}', /newer Unspun/],
])('a bad file, %j, changes nothing and says why', async (text, sentence) => {
  await changeSitePreferences('a.example', { off: true });
  render(<Options />);
  load(text);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(await loadSettings()).toEqual({
    ...parseSettings(undefined),
    sites: { 'a.example': { off: true } },
  });
});

test('of a partly invalid file the rest is used, and the invalid settings are named', async () => {
  render(<Options />);
  load('{"unspunSettings":1,"settings":{"banner":"strong","marks":9}}');
  expect(await screen.findByText(/could not be read: Marks on words\./)).toBeTruthy();
  await waitFor(async () => expect((await loadSettings()).banner).toBe('strong'));
});

test('invalid settings are named once, and repaired on request', async () => {
  await fakeBrowser.storage.sync.set({ 'set:banner': 7, 'site:a.example': { off: 'yes' } });
  render(<Options />);
  expect(await screen.findByText(/could not be read: On the page, Sites\./)).toBeTruthy();
  expect((await fakeBrowser.storage.sync.get('set:banner'))['set:banner']).toBe(7);
  fireEvent.click(screen.getByRole('button', { name: 'Keep the default values' }));
  await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
  expect((await fakeBrowser.storage.sync.get('set:banner'))['set:banner']).toBe('slim');
});

test('a change that cannot be stored is reported, and the old value is shown again', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  render(<Options />);
  fireEvent.click(screen.getByRole('radio', { name: 'Clear notice' }));
  expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Slim line' }).checked).toBe(true);
});

test('a kind of evidence is switched off and on again', async () => {
  render(<Options />);
  fireEvent.click(screen.getByText('Show all kinds'));
  fireEvent.click(screen.getByRole('switch', { name: 'Damaged names' }));
  await waitFor(async () =>
    expect((await loadSettings()).hiddenEvidence).toEqual(['damaged-name']),
  );
  fireEvent.click(screen.getByRole('switch', { name: 'Damaged names' }));
  await waitFor(async () => expect((await loadSettings()).hiddenEvidence).toEqual([]));
});

test('every kind of evidence that has a name has a switch', () => {
  const camel = SIGNALS.map((one) =>
    one.replace(/(?:^|-)([a-z])/g, (_, a: string) => a.toUpperCase()),
  );
  const named = Object.keys(strings).filter(
    (key) => /^signal[A-Z]/.test(key) && key !== 'signalOther',
  );
  expect(camel.map((one) => `signal${one}`).sort()).toEqual(named.sort());
});

test('the false alarms beside the sensitivities are the measured ones, and fewer for stricter ones', () => {
  const rate = (level: 'warning' | 'notice') =>
    [ACCURACY.humans, ACCURACY.honest]
      .map((table) => table?.all?.[level] as MeasuredRate)
      .reduce((sum, { hits, of }) => sum + hits / of, 0);
  expect(falseAlarms({ banner: 'slim', sensitivity: 'balanced' })).toEqual({
    page: Math.round(10_000 * rate('warning')),
    toolbar: Math.round(10_000 * rate('notice')),
  });
  const at = (sensitivity: Settings['sensitivity']) => falseAlarms({ banner: 'slim', sensitivity });
  expect(at('cautious').toolbar).toBeLessThanOrEqual(at('balanced').toolbar);
  expect(at('balanced').page).toBeLessThanOrEqual(at('eager').page ?? 0);
  expect(falseAlarms({ banner: 'none', sensitivity: 'eager' }).page).toBeUndefined();
});

test('the table of accuracy has a row for each of its figures', () => {
  render(<Options />);
  const table = screen.getByRole('table', { name: 'How sure it is' });
  const rows = [...table.querySelectorAll('tbody tr:has(td)')].map((row) => row.textContent);
  expect(rows).toHaveLength(6);
  expect(rows[0]).toContain(ACCURACY.humans?.all?.warning.of.toLocaleString('en'));
});

test('each permission of the manifest is explained, in the extension and in the repository', () => {
  const { permissions, host_permissions } = manifest;
  const asked = [...permissions, ...(host_permissions.length > 0 ? ['hosts'] : [])];
  expect(Object.keys(PERMISSIONS).sort()).toEqual(asked.sort());
  const policy = readFileSync('docs/privacy.md', 'utf8');
  for (const permission of permissions) expect(policy).toContain(`| \`${permission}\` |`);
});

const memoryOf = (url: string, title: string): HistoryEntry => ({
  url,
  title,
  time: Date.UTC(2026, 4, 2),
  level: 'clear',
  kind: 'cannot-tell',
});

test('the history is shown by site, searched, and deleted by site or as a whole', async () => {
  const sketch = new Uint32Array(42);
  await addToHistory(memoryOf('https://a.example/1', 'Ferries'), sketch);
  await addToHistory(memoryOf('https://a.example/2', 'Bridges'), sketch);
  await addToHistory(memoryOf('https://b.example/1', 'Budgets'), sketch);
  render(<Options />);
  expect(await screen.findByRole('region', { name: 'a.example' })).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search what is remembered' }), {
    target: { value: 'budg' },
  });
  expect(screen.queryByText('Ferries')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Forget this site: b.example' }));
  expect(await screen.findByText(/Forgotten/)).toBeTruthy();
  expect((await loadHistory()).memories.map(({ title }) => title)).toEqual(['Ferries', 'Bridges']);
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search what is remembered' }), {
    target: { value: '' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Forget everything' }));
  await screen.findByText(/Nothing is remembered yet/);
  expect((await loadHistory()).memories).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Ferries')).toBeTruthy();
  expect((await loadHistory()).memories.map(({ title }) => title)).toEqual(['Ferries', 'Bridges']);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a search engine is chosen by name, or by an address of the reader’s own', async () => {
  render(<Options />);
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Search engine' });
  const choose = (name: string) => {
    const option = [...list.options].find(({ textContent }) => textContent === name);
    fireEvent.change(list, { target: { value: option?.value } });
  };
  choose('DuckDuckGo');
  await waitFor(async () =>
    expect((await loadSettings()).search).toBe('https://duckduckgo.com/?q=%s'),
  );
  choose('Another…');
  const field = screen.getByRole('textbox', { name: /Address of a search/ });
  fireEvent.input(field, { target: { value: 'https://a.example/?q=%s' } });
  fireEvent.change(field);
  await waitFor(async () => expect((await loadSettings()).search).toBe('https://a.example/?q=%s'));
  choose('Your browser’s own');
  await waitFor(async () => expect((await loadSettings()).search).toBe(''));
});

test('shortcuts are shown as the browser has them', async () => {
  const commands = [
    { name: 'next-mark', description: 'Next mark', shortcut: 'Alt+Shift+.' },
    { name: 'toggle-marks', description: 'Marks on and off', shortcut: '' },
  ];
  Object.assign(fakeBrowser, { commands: { getAll: async () => commands } });
  render(<Options />);
  expect(await screen.findByText('Alt+Shift+.')).toBeTruthy();
  expect(screen.getByText('not set')).toBeTruthy();
});
