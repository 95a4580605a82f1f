import type { Head } from '../article.ts';
import { resolveUrl } from '../dom/resolve-url.ts';

/** Meta elements kept, and characters kept of each. More does not describe an article. */
const MAX_META_ELEMENTS = 200;
const MAX_META_LENGTH = 1000;

/** Reads the page's head. Addresses are resolved against `base`. */
export function readHead(document: Document, baseUrl: string): Head {
  const meta = readMeta(document);
  const canonical = resolveUrl(findLink(document, 'canonical'), baseUrl);
  const ogUrl = resolveUrl(meta['og:url'], baseUrl);
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

/** The first content of each name or property (lower case). Built without a prototype, so that no name collides. */
function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = Object.create(null);
  let kept = 0;
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => element.getAttribute(attribute))
      .find(Boolean);
    const content = element.getAttribute('content')?.trim().slice(0, MAX_META_LENGTH);
    const key = name?.trim().toLowerCase().slice(0, MAX_META_LENGTH);
    if (!key || !content || key in meta) continue;
    meta[key] = content;
    if (++kept >= MAX_META_ELEMENTS) break;
  }
  return { ...meta };
}
