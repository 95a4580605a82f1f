import browser from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { matchesSite } from '../browser/storage/site-pattern.ts';

/** Stored settings that change what a page shows; the others concern the extension's own pages. */
const PAGE_SETTING_KEYS = ['set:banner', 'set:sensitivity', 'set:reading', 'set:marks'];
const SITE_KEY_PREFIX = 'site:';
/** Items that could not be synced; which of them changed is not said, so that all pages look again. */
const WAITING_KEY = 'waiting-to-sync';

const concernAllPages = (keys: string[]) =>
  keys.some((key) => PAGE_SETTING_KEYS.includes(key) || key === WAITING_KEY);

/** Lets open pages look again at once when a setting changes, on whatever device; those of a site at that site's rule. */
export function broadcastSettings(): void {
  browser.storage.onChanged.addListener(async (changes) => {
    const keys = Object.keys(changes);
    const sites = keys
      .filter((key) => key.startsWith(SITE_KEY_PREFIX))
      .map((key) => key.slice(SITE_KEY_PREFIX.length));
    if (sites.length === 0 && !concernAllPages(keys)) return;
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    const concerned = tabs.filter(
      ({ url = '' }) => concernAllPages(keys) || sites.some((site) => matchesSite(url, site)),
    );
    await Promise.allSettled(concerned.map(({ id = -1 }) => sendToTab(id, 'settingsChanged')));
  });
}
