import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';
import { closeBanner } from '../../src/background/close-banner.ts';
import { forgetPrivateSites, isSilencedInPrivate } from '../../src/background/private-sites.ts';
import { loadSettings, sitePreferencesFor } from '../../src/browser/storage/settings.ts';

const STORY = 'https://copy.example/story';

async function senderOf(url: string, incognito: boolean) {
  const tab = { id: 7, url, incognito } as Awaited<ReturnType<typeof fakeBrowser.tabs.create>>;
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(incognito ? [tab] : []);
  return { id: 'unspun', url, tab };
}

test('"Not on this site" silences the site of the page that sent it', async () => {
  await closeBanner(true, await senderOf(STORY, false));
  const settings = await loadSettings();
  expect(sitePreferencesFor(settings, STORY).quiet).toBe(true);
  expect(sitePreferencesFor(settings, 'https://other.example/').quiet).toBeUndefined();
});

test('the address of the sender counts where its tab has gone elsewhere since', async () => {
  const sender = await senderOf('https://elsewhere.example/', false);
  await closeBanner(true, { ...sender, url: STORY });
  expect(Object.keys((await loadSettings()).sites)).toEqual(['copy.example']);
});

test('in a private window it holds there, is never written down, and goes with the window', async () => {
  await closeBanner(true, await senderOf(STORY, true));
  expect(await isSilencedInPrivate(7, STORY)).toBe(true);
  expect((await loadSettings()).sites).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetPrivateSites();
  expect(await isSilencedInPrivate(7, STORY)).toBe(true);
  await senderOf(STORY, false);
  expect(await isSilencedInPrivate(7, STORY)).toBe(false);
  await forgetPrivateSites();
  await senderOf(STORY, true);
  expect(await isSilencedInPrivate(7, STORY)).toBe(false);
});
