import { absoluteAddress } from './absolute-address.ts';
import type { Picture } from './article.ts';

const MOST_PICTURES = 200;
const LONGEST_ALT = 500;

/** Where pages that load pictures late keep the real address. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];

/** The pictures below `root`, each address once. */
export function findPictures(root: Element, base: string): Picture[] {
  const found = new Map<string, Picture>();
  for (const image of root.querySelectorAll('img')) {
    const sources = SOURCES.map((name) => absoluteAddress(image.getAttribute(name), base));
    const src = sources.find((source) => source !== undefined);
    if (!src || found.has(src)) continue;
    found.set(src, { src, alt: (image.getAttribute('alt') ?? '').slice(0, LONGEST_ALT) });
    if (found.size >= MOST_PICTURES) break;
  }
  return [...found.values()];
}
