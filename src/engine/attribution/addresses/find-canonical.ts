import type { Article } from '../../../article/article.ts';
import { cleanAddress } from '../../addresses/clean-address.ts';
import { PORTALS } from '../../addresses/portals.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isOwnName } from '../phrases/is-own-name.ts';
import { compareBrands } from './compare-brands.ts';
import { isArticleUrl } from './is-article-url.ts';
import { rejectHost } from './reject-host.ts';

/**
 * A canonical address on another brand's host. `crossed`: og:url disagrees with it. `agreed`: og:url agrees. `renamed`:
 * one site under two hosts.
 */
export interface Canonical {
  url: string;
  kind: 'crossed' | 'agreed' | 'renamed';
}

/** Hosts that serve other sites' pages under their own address. Their canonical is the page itself. */
const MIRROR_HOST =
  /(?:^|\.)(?:web\.archive\.org|archive\.(?:org|today|is|ph|li|vn|md|fo)|webcache\.googleusercontent\.com|translate\.goog|ampproject\.(?:org|net)|relaymedia\.com|google\.[a-z.]+|bing-amp\.com|outline\.com|12ft\.io|r\.jina\.ai)$/;

/**
 * The page's canonical address, if it is on another brand's host. Undefined for pages on an IP address or bare host,
 * for archives and proxies, and for canonicals that are malformed, a homepage or the page's own brand.
 */
export function findCanonical(article: Article): Canonical | undefined {
  const { url: pageUrl, head, siteName } = article;
  const url = head.canonical && cleanAddress(head.canonical, pageUrl);
  if (!url || !registrableDomain(pageUrl) || MIRROR_HOST.test(new URL(pageUrl).hostname))
    return undefined;
  if (compareBrands(url, pageUrl) || rejectHost(url) || !isArticleUrl(url, article.title))
    return undefined;
  const ogUrl = head.ogUrl && cleanAddress(head.ogUrl, pageUrl);
  const crossed = ogUrl !== undefined && compareBrands(ogUrl, pageUrl) === 'same';
  if (crossed || isPortal(pageUrl)) return { url, kind: 'crossed' };
  if (samePath(url, pageUrl) || isNamedAfterHost(siteName, url)) return { url, kind: 'renamed' };
  const agreed = ogUrl !== undefined && compareBrands(ogUrl, url) === 'same';
  return { url, kind: agreed ? 'agreed' : 'crossed' };
}

/** Portals show others' articles under their own address and name: their canonical is the publisher's. */
const isPortal = (url: string) => PORTALS.has(registrableDomain(url) ?? '');

/** One path on two hosts: a site that moved, a staging host, a country's domain. */
function samePath(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => new URL(url).pathname.replace(/\/$|\.html?$/g, ''));
  return a === b;
}

/** The page is called after the canonical's host, so it is that site on another host. */
const isNamedAfterHost = (siteName: string | undefined, url: string) =>
  siteName !== undefined && isOwnName(siteName, url, undefined);
