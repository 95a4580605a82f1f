import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  changeSite,
  loadSettings,
  readSettings,
  saveSettings,
} from '../../src/browser/settings.ts';
import { Options } from '../../src/options/options.tsx';
import { readSettingsFile, writeSettingsFile } from '../../src/options/settings-file.ts';

afterEach(cleanup);
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

test('a choice is kept at once', async () => {
  render(<Options />);
  fireEvent.click(screen.getByRole('radio', { name: 'Toolbar only' }));
  await waitFor(async () => expect((await loadSettings()).banner).toBe('none'));
});

test('a change made elsewhere shows here', async () => {
  render(<Options />);
  await saveSettings({ ...readSettings(undefined), banner: 'strong' });
  const choice = screen.getByRole<HTMLInputElement>('radio', { name: 'Clear notice' });
  await waitFor(() => expect(choice.checked).toBe(true));
});

test('the search leaves the sections that speak of its words', () => {
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

test('what is no site is answered with a sentence and stays to be mended', async () => {
  render(<Options />);
  type('Add a site', 'two words');
  fireEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  expect((await screen.findByText(/This is not a site/)).getAttribute('role')).toBe('alert');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a site' }).value).toBe(
    'two words',
  );
});

test('a reset can be undone', async () => {
  await changeSite('a.example', { off: true });
  render(<Options />);
  await screen.findByDisplayValue('a.example');
  fireEvent.click(screen.getByRole('button', { name: 'Back to the first settings' }));
  await waitFor(async () => expect((await loadSettings()).sites).toEqual({}));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await loadSettings()).sites).toEqual({ 'a.example': { off: true } }),
  );
});

test('settings that cannot be synced are said to be safe here', async () => {
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

test('a file brings back what was saved into it, and nothing else', () => {
  const settings = { ...readSettings(undefined), sites: { 'a.example': { quiet: true } } };
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual(settings);
  for (const text of ['', 'no json', '{}', '[1]', 'null', '{"unspunSettings":2}']) {
    expect(readSettingsFile(text)).toBeUndefined();
  }
});
