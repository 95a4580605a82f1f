import type { Picture } from './article.ts';
import { resolveUrl } from './dom/resolve-url.ts';

const MAX_PICTURES = 200;
const MAX_ALT_LENGTH = 500;

/** Attributes that hold the real address, `src` last: lazy loading puts a placeholder there. */
const SOURCE_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'src'];

/** Sizes of a picture that nobody is to see. CSS pixels. */
const DOT_SIZE = /^\s*[01](?:px)?\s*$/;

const isDot = (image: Element) =>
  DOT_SIZE.test(image.getAttribute('width') ?? '') &&
  DOT_SIZE.test(image.getAttribute('height') ?? '');

/** The images below `root`, each address once. */
export function findPictures(root: Element, base: string): Picture[] {
  const found = new Map<string, Picture>();
  for (const image of root.querySelectorAll('img')) {
    const sources = SOURCE_ATTRIBUTES.map((name) => resolveUrl(image.getAttribute(name), base));
    const src = sources.find((source) => source !== undefined);
    if (!src || found.has(src)) continue;
    const alt = (image.getAttribute('alt') ?? '').slice(0, MAX_ALT_LENGTH);
    found.set(src, { src, alt, ...(isDot(image) && { isDot: true }) });
    if (found.size >= MAX_PICTURES) break;
  }
  return [...found.values()];
}
