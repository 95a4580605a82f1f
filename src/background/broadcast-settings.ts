import browser from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { matchesSite } from '../browser/storage/site-pattern.ts';

/** Stored settings that change what a page shows; the others concern the extension's own pages. */
const PAGE_SETTING_KEYS = ['set:banner', 'set:sensitivity', 'set:reading', 'set:marks'];
const SITE_KEY_PREFIX = 'site:';
/** Items that could not be synced. Which of them changed is unknown, so all pages are notified. */
const PENDING_KEY = 'waiting-to-sync';

const affectAllPages = (keys: string[]) =>
  keys.some((key) => PAGE_SETTING_KEYS.includes(key) || key === PENDING_KEY);

/** Notifies open pages when a setting changes, on any device; a site's pages when the site's rule changes. */
export function broadcastSettings(): void {
  browser.storage.onChanged.addListener(async (changes) => {
    const keys = Object.keys(changes);
    const sites = keys
      .filter((key) => key.startsWith(SITE_KEY_PREFIX))
      .map((key) => key.slice(SITE_KEY_PREFIX.length));
    if (sites.length === 0 && !affectAllPages(keys)) return;
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    const affected = tabs.filter(
      ({ url = '' }) => affectAllPages(keys) || sites.some((site) => matchesSite(url, site)),
    );
    await Promise.allSettled(affected.map(({ id = -1 }) => sendToTab(id, 'settingsChanged')));
  });
}
