import { isDownload } from './is-download.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';

/** Hosts that are never an article's original, by kind. Subdomains included. */
const HOSTS_BY_KIND: Readonly<Record<string, string>> = {
  social:
    'facebook.com fb.com fb.me twitter.com x.com instagram.com threads.net threads.com linkedin.com ' +
    'pinterest.com pin.it t.me telegram.me telegram.org whatsapp.com wa.me youtube.com youtu.be ' +
    'tiktok.com snapchat.com plus.google.com vk.com ok.ru weibo.com reddit.com mastodon.social bsky.app ' +
    'discord.gg discord.com line.me zalo.me kakao.com patreon.com digg.com stumbleupon.com flipboard.com ' +
    'getpocket.com disqus.com gravatar.com feedburner.com soundcloud.com spotify.com vimeo.com ' +
    'dailymotion.com twitch.tv mailchi.mp',
  shop:
    'amazon.* amzn.to ebay.* etsy.com bookshop.org barnesandnoble.com pxf.io shareasale.com awin1.com ' +
    'anrdoezrs.net apps.apple.com itunes.apple.com play.google.com aliexpress.com walmart.com target.com ' +
    'gumroad.com thalia.de buecher.de fnac.com bol.com flipkart.com shopee.* lazada.* tokopedia.com ' +
    'jd.com taobao.com mercadolibre.*',
  reference:
    'wikipedia.org wikimedia.org wiktionary.org wikidata.org wikiquote.org wikisource.org britannica.com ' +
    'fandom.com dictionary.com merriam-webster.com baike.baidu.com namu.wiki imdb.com rottentomatoes.com ' +
    'google.* goo.gl bing.com baidu.com maps.app.goo.gl creativecommons.org gnu.org opensource.org w3.org ' +
    'schema.org statista.com',
  study:
    'doi.org nbn-resolving.de nbn-resolving.org hdl.handle.net handle.net ncbi.nlm.nih.gov pubmed.gov ' +
    'arxiv.org biorxiv.org medrxiv.org jstor.org ssrn.com orcid.org sciencedirect.com springer.com ' +
    'wiley.com tandfonline.com sagepub.com academia.edu semanticscholar.org scholar.google.com perma.cc ' +
    'worldcat.org',
  pictures:
    'flickr.com unsplash.com pixabay.com pexels.com gettyimages.* shutterstock.com istockphoto.com ' +
    'istock.com depositphotos.com dreamstime.com 123rf.com stock.adobe.com alamy.com freepik.com ' +
    'vecteezy.com deviantart.com imgur.com giphy.com tenor.com gph.is photobucket.com rawpixel.com ' +
    'freeimages.com pixiv.net behance.net dribbble.com 500px.com',
  tool:
    'ifttt.com wordpress.org wpematico.com github.com gist.github.com gitlab.com bitbucket.org ' +
    'sourceforge.net npmjs.com pypi.org stackoverflow.com stackexchange.com pastebin.com templateclue.com ' +
    'gooyaabitemplates.com templateism.com e-recht24.de docs.google.com drive.google.com dropbox.com ' +
    'scribd.com slideshare.net issuu.com eventbrite.com mailchimp.com paypal.com',
};

const KIND_BY_HOST = new Map<string, string>();
const KIND_BY_NAME = new Map<string, string>();
for (const [kind, hosts] of Object.entries(HOSTS_BY_KIND)) {
  for (const host of hosts.split(' ')) {
    if (host.endsWith('.*')) KIND_BY_NAME.set(host.slice(0, -2), kind);
    else KIND_BY_HOST.set(host, kind);
  }
}

/** Path parts of product pages: a review's title is the product's name, and it links there. */
const PRODUCT_PATH =
  /\/(?:products?|produkte?|produits?|productos?|produtos?|prodott[oi]|dp|cart|checkout)\//i;

/** What kind of place an address leads to, if that is never an article's original ("social", "shop", "file", …). */
export function rejectHost(address: string): string | undefined {
  const url = new URL(address);
  const { hostname, pathname } = url;
  if (isDownload(url)) return 'file';
  if (leadsElsewhere(url)) return 'redirector';
  if (PRODUCT_PATH.test(pathname)) return 'shop';
  const parts = hostname.split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const kind = KIND_BY_HOST.get(parts.slice(from).join('.')) ?? kindByName(parts, from);
    if (kind) return kind;
  }
  return undefined;
}

/** "amazon.co.uk" and "amazon.de" alike: the name and at most two parts after it. */
function kindByName(parts: readonly string[], from: number): string | undefined {
  return parts.length - from <= 3 ? KIND_BY_NAME.get(parts[from] ?? '') : undefined;
}
