import browser from 'webextension-polyfill';
import { loadSettings } from '../browser/storage/settings.ts';

const openPage = (path: string) => browser.tabs.create({ url: browser.runtime.getURL(path) });

/** Opens the welcome page once after installing, and the release notes after updates if the reader wants them. */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(async ({ reason, temporary }) => {
    if (reason === 'install' && !temporary) await openPage('src/text-checker/index.html?welcome');
    if (reason === 'update' && (await loadSettings()).announceUpdates) {
      await openPage('src/options/index.html#aboutVersion');
    }
  });
}
