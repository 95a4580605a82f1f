import type { Line, Span } from '../../../article/article.ts';
import { cleanAddress } from './clean-address.ts';

/** An address in a line: a link, or an address that stands as plain text. */
export interface Address extends Span {
  /** Clean and absolute (see `cleanAddress`). */
  url: string;
  /** The words of the link; the address itself where it stands as text. */
  text: string;
}

/** Addresses as text. A bare host needs "www." or a path, lest "e.g.the" be one. */
const AS_TEXT = /(?:https?:\/\/|www\.)[^\s<>"'“”»）)\]}、。，]{4,400}/gi;

/** Punctuation that ends the sentence rather than the address. */
const TRAILING = /[.,;:!?]+$/;

/** All usable addresses of a line, links and plain text, in order; those that no reader may be sent to are left out. */
export function findAddresses(line: Line, pageUrl: string): Address[] {
  const linked = line.links.map(({ start, end, text, href }) => ({ start, end, text, href }));
  const plain = [...line.text.matchAll(AS_TEXT)]
    .map(({ 0: text, index }) => ({ start: index, text: text.replace(TRAILING, '') }))
    .map(({ start, text }) => ({ start, end: start + text.length, text, href: withScheme(text) }))
    .filter((one) => !linked.some(({ start, end }) => start < one.end && one.start < end));
  return [...linked, ...plain]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ href, ...rest }) => {
      const url = cleanAddress(href, pageUrl);
      return url ? [{ ...rest, url }] : [];
    });
}

const withScheme = (text: string) => (/^www\./i.test(text) ? `https://${text}` : text);
