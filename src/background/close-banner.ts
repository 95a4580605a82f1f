import type { Runtime } from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { siteLabel } from '../browser/site-label.ts';
import { changeSitePreferences } from '../browser/storage/settings.ts';
import { rememberDismissal } from './dismissals.ts';
import { silenceInPrivate, unsilenceInPrivate } from './private-sites.ts';
import { addressOf, tabOf } from './sender-address.ts';
import { recordBannerClosed, recordBannerReopened } from './tab-session.ts';

/**
 * The reader has closed the banner of the page that sent this, for now or for its whole site. Nothing of a private
 * window outlives it.
 */
export async function closeBanner(forSite: boolean, sender: Runtime.MessageSender): Promise<void> {
  const url = addressOf(sender);
  await recordBannerClosed(tabOf(sender), url);
  if (sender.tab?.incognito) return forSite ? silenceInPrivate(url) : undefined;
  if (forSite) await changeSitePreferences(siteLabel(url), { quiet: true });
  else await rememberDismissal(url);
}

/** The reader takes it back: the site's pages show banners again, this one at once. */
export async function reopenBanner(sender: Runtime.MessageSender): Promise<void> {
  const [url, tabId] = [addressOf(sender), tabOf(sender)];
  await recordBannerReopened(tabId, url);
  // A changed rule reaches the site's pages by itself.
  if (!sender.tab?.incognito) return changeSitePreferences(siteLabel(url), { quiet: false });
  await unsilenceInPrivate(url);
  await sendToTab(tabId, 'settingsChanged');
}
