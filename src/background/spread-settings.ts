import browser from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { matchesSite } from '../browser/site-pattern.ts';

/** Stored settings that change what a page shows; the others concern the extension's own pages. */
const SHOWN = ['set:banner', 'set:sensitivity', 'set:reading', 'set:marks'];
const SITE = 'site:';
/** Items that could not be synced; which of them changed is not said, so that all pages look again. */
const WAITING = 'waiting-to-sync';

const concernsAll = (keys: string[]) => keys.some((key) => SHOWN.includes(key) || key === WAITING);

/** Lets open pages look again at once when a setting changes, on whatever device; those of a site at that site's rule. */
export function spreadSettings(): void {
  browser.storage.onChanged.addListener(async (changes) => {
    const keys = Object.keys(changes);
    const sites = keys.filter((key) => key.startsWith(SITE)).map((key) => key.slice(SITE.length));
    if (sites.length === 0 && !concernsAll(keys)) return;
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    const concerned = tabs.filter(
      ({ url = '' }) => concernsAll(keys) || sites.some((site) => matchesSite(url, site)),
    );
    await Promise.allSettled(concerned.map(({ id = -1 }) => sendToTab(id, 'settingsChanged')));
  });
}
