import type { Span } from '../../../article/article.ts';
import type { CreditLine } from '../phrases/find-credit-lines.ts';
import { matchPattern } from '../phrases/match-pattern.ts';
import { normalizeLine } from '../phrases/normalize-line.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import type { Address } from './find-addresses.ts';
import { registrableDomain } from './registrable-domain.ts';

/** A link farther behind the phrase belongs to another thought. */
const MAX_LINK_DISTANCE = 220;

/** Before the phrase, a link stands near: the article's title, as in "TITLE appeared first on SITE". */
const NEAR_DISTANCE = 60;

/** Behind a date, the address follows at once: "on 12 March in …". In UTF-16 code units. */
const MAX_AFTER_DATE = 16;

/** A link of the next sentence belongs to the phrase if it only points: "Read it here." */
const MAX_POINTER_LENGTH = 40;

/** Addresses of the phrase's own sentence and the next; a label means only what follows it. */
export function addressesInReach(
  { phrase, kind, line }: CreditLine,
  addresses: readonly Address[],
  books: readonly Phrasebook[],
): Address[] {
  const after = addresses.filter(
    ({ start, end }) => end > phrase.start && start - phrase.end <= MAX_LINK_DISTANCE,
  );
  if (kind === 'label' || kind === 'based-on' || kind === 'clipboard') return after;
  if (isDated(line.text, phrase, after[0])) return [];
  const before = addresses.filter(
    ({ end }) => end <= phrase.start && phrase.start - end <= NEAR_DISTANCE,
  );
  if (after.length === 0) return before;
  const domains = domainsOf(after);
  const title = before.filter(({ url }) => domains.has(registrableDomain(url) ?? ''));
  return [...title, ...beforeNextSentence(after, phrase, line.text, books)];
}

/** "First published on 12 March and updated with figures from …": the text's own date, and then another thought. */
function isDated(text: string, { end }: Span, first: Address | undefined): boolean {
  if (!first || first.start < end) return false;
  const isDigit = (at: number) => /\d/.test(text[at] as string);
  let afterDate = first.start;
  while (afterDate > end && !isDigit(afterDate - 1)) afterDate--;
  return afterDate > end && first.start - afterDate > MAX_AFTER_DATE;
}

/**
 * If the phrase's own sentence holds a link, links of later sentences count only where they lead to the same site;
 * if it holds none, the first of the next sentence does if it says that it leads there.
 */
function beforeNextSentence(
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
  return after.slice(0, 1).filter((one) => isPointerText(one.text, books));
}

/** "Here", "Read the original", an address: not "Subscribe", nor "Buy the issue". */
function isPointerText(text: string, books: readonly Phrasebook[]): boolean {
  if (/^https?:/.test(text)) return true;
  if (text.length > MAX_POINTER_LENGTH) return false;
  const folded = normalizeLine(text)
    .replace(/[\s.:!»>→…]+$/u, '')
    .trim();
  return books.some(
    ({ pointers, originals }) =>
      pointers.has(folded) || originals.some((frame) => matchPattern(frame, folded)),
  );
}

const domainsOf = (addresses: readonly Address[]) =>
  new Set(addresses.map(({ url }) => registrableDomain(url) ?? ''));
