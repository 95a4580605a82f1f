import type { Runtime } from 'webextension-polyfill';
import { siteLabel } from '../browser/site-label.ts';
import { changeSitePreferences } from '../browser/storage/settings.ts';
import { rememberDismissal } from './dismissals.ts';
import { silenceInPrivate } from './private-sites.ts';
import { addressOf, tabOf } from './sender-address.ts';
import { recordBannerClosed } from './tab-session.ts';

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
