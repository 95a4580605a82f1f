import browser from 'webextension-polyfill';
import { loadSettings } from '../browser/settings.ts';

const open = (path: string) => browser.tabs.create({ url: browser.runtime.getURL(path) });

/** Opens the first page once after installing, and tells of updates to whoever wants to know. */
export function greet(): void {
  browser.runtime.onInstalled.addListener(async ({ reason, temporary }) => {
    if (reason === 'install' && !temporary) await open('src/check/index.html?welcome');
    if (reason === 'update' && (await loadSettings()).announceUpdates) {
      await open('src/options/index.html#aboutVersion');
    }
  });
}
