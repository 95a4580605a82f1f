import { absoluteAddress } from './absolute-address.ts';
import type { Link } from './article.ts';

/** Addresses as they stand in plain text. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"'“”„«»「」（）]{1,2000}/gi;

/** Punctuation that ends a sentence, not an address. */
const AFTER_ADDRESS = new Set('.,;:!?)]}*_');

/** The addresses written out in a line of plain text, as links. */
export function findTextLinks(line: string): Link[] {
  const links: Link[] = [];
  for (const { 0: found, index } of line.matchAll(ADDRESS)) {
    const text = withoutTail(found);
    const href = absoluteAddress(text, text);
    if (href) links.push({ text, href, start: index, end: index + text.length });
  }
  return links;
}

function withoutTail(address: string): string {
  let end = address.length;
  while (end > 0 && AFTER_ADDRESS.has(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}
