import type { Article } from '../../../article/article.ts';
import { isOwnName } from '../phrases/is-own-name.ts';
import { cleanAddress } from './clean-address.ts';
import { compareBrands } from './compare-brands.ts';
import { registrableDomain } from './registrable-domain.ts';

/**
 * The article under the address of the site that shows it. A saved copy may be filed under its canonical, which is the
 * credited original's: then og:url and the site's name, both another site's, say where it was read. And a copy without
 * a web address (a file) is taken to stand where it says it does.
 */
export function resolvePageUrl(article: Article): Article {
  const { url, head, siteName } = article;
  const ogUrl = head.ogUrl && cleanAddress(head.ogUrl);
  if (!registrableDomain(url)) return isFile(url) && ogUrl ? { ...article, url: ogUrl } : article;
  const canonical = head.canonical && cleanAddress(head.canonical, url);
  if (!ogUrl || !siteName || canonical !== cleanAddress(url)) return article;
  const elsewhere =
    compareBrands(ogUrl, url) === undefined && isOwnName(siteName, ogUrl, undefined);
  return elsewhere ? { ...article, url: ogUrl } : article;
}

const isFile = (url: string) => !/^https?:/i.test(url);
