import type { Line, Span } from '../../../article/article.ts';
import { cleanAddress } from '../../addresses/clean-address.ts';

/** An address in a line: a link or plain text. */
export interface Address extends Span {
  /** Clean and absolute (see `cleanAddress`). */
  url: string;
  /** The text of the link; for plain text the address itself. */
  text: string;
}

/** Addresses as plain text. A bare host needs "www.", otherwise "e.g.the" would be one. */
const PLAIN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”»）)\]}、。，]{4,400}/gi;

/** Punctuation that ends the sentence, not the address. */
const TRAILING_PUNCTUATION = /[.,;:!?]+$/;

/** Finds a line's usable addresses, links and plain text, in order. Addresses unsafe to open are left out. */
export function findAddresses(line: Line, pageUrl: string): Address[] {
  const linked = line.links.map(({ start, end, text, href }) => ({ start, end, text, href }));
  const plain = [...line.text.matchAll(PLAIN_ADDRESS)]
    .map(({ 0: text, index }) => ({ start: index, text: text.replace(TRAILING_PUNCTUATION, '') }))
    .map(({ start, text }) => ({ start, end: start + text.length, text, href: withScheme(text) }))
    .filter((found) => !linked.some(({ start, end }) => start < found.end && found.start < end));
  return [...linked, ...plain]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ href, ...rest }) => {
      const url = cleanAddress(href, pageUrl);
      return url ? [{ ...rest, url }] : [];
    });
}

const withScheme = (text: string) => (/^www\./i.test(text) ? `https://${text}` : text);
