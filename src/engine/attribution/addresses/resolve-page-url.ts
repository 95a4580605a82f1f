import type { Article } from '../../../article/article.ts';
import { cleanAddress } from '../../addresses/clean-address.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isOwnName } from '../phrases/is-own-name.ts';
import { compareBrands } from './compare-brands.ts';

/**
 * Gives the article the address of the site that shows it. A saved copy may carry its canonical (the credited original)
 * as address; then og:url and the site's name, which agree on another site, say where it was read. A local file gets
 * the address that its og:url states.
 */
export function resolvePageUrl(article: Article): Article {
  const { url, head, siteName } = article;
  const ogUrl = head.ogUrl && cleanAddress(head.ogUrl);
  if (!registrableDomain(url)) return isFile(url) && ogUrl ? { ...article, url: ogUrl } : article;
  const canonical = head.canonical && cleanAddress(head.canonical, url);
  if (!ogUrl || !siteName || canonical !== cleanAddress(url)) return article;
  const isOnOtherSite =
    compareBrands(ogUrl, url) === undefined && isOwnName(siteName, ogUrl, undefined);
  return isOnOtherSite ? { ...article, url: ogUrl } : article;
}

const isFile = (url: string) => !/^https?:/i.test(url);
