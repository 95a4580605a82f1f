import type { Head } from '../article.ts';
import { resolveUrl } from '../dom/resolve-url.ts';

/** Meta elements kept, and characters of each: more is no description of an article. */
const MAX_META_ELEMENTS = 200;
const MAX_META_LENGTH = 1000;

/** What the page's head says of itself; addresses are resolved against `base`. */
export function readHead(document: Document, base: string): Head {
  const meta = readMeta(document);
  const canonical = resolveUrl(findLink(document, 'canonical'), base);
  const ogUrl = resolveUrl(meta['og:url'], base);
  const generator = meta.generator;
  return {
    meta,
    ...(canonical && { canonical }),
    ...(ogUrl && { ogUrl }),
    ...(generator && { generator }),
  };
}

function findLink(document: Document, rel: string): string | null | undefined {
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const tokens = link.getAttribute('rel')?.toLowerCase().split(/\s+/);
    if (tokens?.includes(rel)) return link.getAttribute('href');
  }
  return undefined;
}

/** The first content of each name or property, lower case; the record has no prototype for names to collide with. */
function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = Object.create(null);
  let kept = 0;
  for (const one of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => one.getAttribute(key)).find(Boolean);
    const content = one.getAttribute('content')?.trim().slice(0, MAX_META_LENGTH);
    const key = name?.trim().toLowerCase().slice(0, MAX_META_LENGTH);
    if (!key || !content || key in meta) continue;
    meta[key] = content;
    if (++kept >= MAX_META_ELEMENTS) break;
  }
  return { ...meta };
}
