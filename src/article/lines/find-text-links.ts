import type { Link } from '../article.ts';
import { resolveUrl } from '../dom/resolve-url.ts';

/** Addresses in plain text. */
const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"'“”„«»「」（）]{1,2000}/gi;

/** Punctuation that ends a sentence, not an address. */
const TRAILING_PUNCTUATION = new Set('.,;:!?)]}*_');

/** Finds the addresses written out in a line of plain text, as links. */
export function findTextLinks(line: string): Link[] {
  const links: Link[] = [];
  for (const { 0: match, index } of line.matchAll(URL_IN_TEXT)) {
    const text = trimTrailingPunctuation(match);
    const href = resolveUrl(text, text);
    if (href) links.push({ text, href, start: index, end: index + text.length });
  }
  return links;
}

function trimTrailingPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && TRAILING_PUNCTUATION.has(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}
