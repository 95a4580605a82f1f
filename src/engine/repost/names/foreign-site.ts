import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isPageName } from './page-names.ts';

/**
 * Sites that all kinds of pages link to and nobody copies articles from: networks, shops, app stores, shorteners,
 * encyclopedias, tools. Registrable domains.
 */
const COMMON_SITES = new Set(
  (
    'facebook.com fb.com fb.me messenger.com twitter.com x.com t.co instagram.com threads.net threads.com linkedin.com lnkd.in ' +
    'youtube.com youtu.be vimeo.com tiktok.com pinterest.com reddit.com tumblr.com flickr.com snapchat.com discord.com ' +
    'discord.gg telegram.org telegram.me t.me whatsapp.com wa.me vk.com ok.ru weibo.com line.me viber.com ' +
    'mastodon.social bsky.app soundcloud.com spotify.com apple.com itunes.com google.com goo.gl g.page gstatic.com ' +
    'googleusercontent.com blogger.com bit.ly ow.ly tinyurl.com is.gd buff.ly dlvr.it amzn.to ebay.com etsy.com ' +
    'wikipedia.org wikimedia.org wikidata.org wiktionary.org archive.org archive.is archive.today doi.org dx.doi.org ' +
    'creativecommons.org gravatar.com wordpress.org wp.me github.com gitlab.com gitbook.io mozilla.org microsoft.com ' +
    'adobe.com patreon.com paypal.com gofundme.com eventbrite.com change.org surveymonkey.com mailchimp.com ' +
    'list-manage.com substack.com addtoany.com addthis.com sharethis.com getpocket.com instapaper.com flipboard.com ' +
    'feedburner.com feedly.com unsplash.com pexels.com pixabay.com shutterstock.com gettyimages.com istockphoto.com ' +
    'stock.adobe.com giphy.com imgur.com hatena.ne.jp disqus.com'
  ).split(' '),
);

const SHOP = /^amazon\./;

/** The registrable domain of an address, unless it is the page's own or one of the common sites. */
export function foreignSite(address: string, pageNames: string[]): string | undefined {
  const site = registrableDomain(address);
  if (!site || COMMON_SITES.has(site) || SHOP.test(site)) return undefined;
  return isPageName(pageNames, site.split('.')[0] ?? '') ? undefined : site;
}
