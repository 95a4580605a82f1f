import type { Span } from '../../article/article.ts';
import type { Address } from './find-addresses.ts';
import type { CreditLine } from './find-credit-lines.ts';
import { foldLine } from './fold-line.ts';
import { matchFrame } from './match-frame.ts';
import type { Phrasebook } from './phrasebook.ts';
import { registrableDomain } from './registrable-domain.ts';

/** A link farther behind the phrase belongs to another thought. */
const FARTHEST_LINK = 220;

/** Before the phrase, a link stands near: the article's title, as in "TITLE appeared first on SITE". */
const NEAR = 60;

/** Behind a date, the address follows at once: "on 12 March in …". In UTF-16 code units. */
const LONGEST_AFTER_DATE = 16;

/** A link of the next sentence belongs to the phrase if it only points: "Read it here." */
const LONGEST_POINTER = 40;

/** Addresses of the phrase's own sentence and the next; a label means only what follows it. */
export function addressesInReach(
  { phrase, kind, line }: CreditLine,
  addresses: readonly Address[],
  books: readonly Phrasebook[],
): Address[] {
  const after = addresses.filter(
    ({ start, end }) => end > phrase.start && start - phrase.end <= FARTHEST_LINK,
  );
  if (kind === 'label' || kind === 'based-on' || kind === 'clipboard') return after;
  if (isDated(line.text, phrase, after[0])) return [];
  const before = addresses.filter(({ end }) => end <= phrase.start && phrase.start - end <= NEAR);
  if (after.length === 0) return before;
  const domains = domainsOf(after);
  const title = before.filter(({ url }) => domains.has(registrableDomain(url) ?? ''));
  return [...title, ...withoutNextThought(after, phrase, line.text, books)];
}

/** "First published on 12 March and updated with figures from …": the text's own date, and then another thought. */
function isDated(text: string, { end }: Span, first: Address | undefined): boolean {
  if (!first || first.start < end) return false;
  const isDigit = (at: number) => /\d/.test(text[at] as string);
  let afterDate = first.start;
  while (afterDate > end && !isDigit(afterDate - 1)) afterDate--;
  return afterDate > end && first.start - afterDate > LONGEST_AFTER_DATE;
}

/**
 * If the phrase's own sentence holds a link, links of later sentences count only where they lead to the same site;
 * if it holds none, the first of the next sentence does if it says that it leads there.
 */
function withoutNextThought(
  after: Address[],
  phrase: Span,
  text: string,
  books: readonly Phrasebook[],
): Address[] {
  const stop = text.slice(phrase.end).search(/[.!?]["”»')]?\s+\p{Lu}|[。！？]/u);
  if (stop < 0) return after;
  const near = after.filter(({ start }) => start <= phrase.end + stop);
  const domains = domainsOf(near);
  const later = after.filter(
    (one) => !near.includes(one) && domains.has(registrableDomain(one.url) ?? ''),
  );
  if (near.length > 0) return [...near, ...later];
  return after.slice(0, 1).filter((one) => pointsThere(one.text, books));
}

/** "Here", "Read the original", an address: not "Subscribe", nor "Buy the issue". */
function pointsThere(text: string, books: readonly Phrasebook[]): boolean {
  if (/^https?:/.test(text)) return true;
  if (text.length > LONGEST_POINTER) return false;
  const folded = foldLine(text)
    .replace(/[\s.:!»>→…]+$/u, '')
    .trim();
  return books.some(
    ({ pointers, originals }) =>
      pointers.has(folded) || originals.some((frame) => matchFrame(frame, folded)),
  );
}

const domainsOf = (addresses: readonly Address[]) =>
  new Set(addresses.map(({ url }) => registrableDomain(url) ?? ''));
