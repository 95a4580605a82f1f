import type { Span } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isLabelKind } from '../phrases/credit-kind.ts';
import type { CreditLine } from '../phrases/find-credit-lines.ts';
import { matchPattern } from '../phrases/match-pattern.ts';
import { normalizeLine } from '../phrases/normalize-line.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import type { Address } from './find-addresses.ts';

/** A link further behind the phrase belongs to another thought. Characters. */
const MAX_LINK_DISTANCE = 220;

/** Before the phrase, a link must be near: the article's title, as in "TITLE appeared first on SITE". Characters. */
const NEAR_DISTANCE = 60;

/** After a date the address follows immediately: "on 12 March in …". Characters. */
const MAX_AFTER_DATE = 16;

/** A link in the next sentence belongs to the phrase only if its text just points: "Read it here." Characters. */
const MAX_POINTER_LENGTH = 40;

/**
 * The addresses that a credit phrase may refer to: in its sentence and the next. For labels, only those that follow.
 */
export function addressesInReach(
  credit: CreditLine,
  addresses: readonly Address[],
  books: readonly Phrasebook[],
): Address[] {
  const { phrase, kind, line } = credit;
  const after = addresses.filter(
    ({ start, end }) => end > phrase.start && start - phrase.end <= MAX_LINK_DISTANCE,
  );
  if (isLabelKind(kind) || kind === 'clipboard') return after;
  if (isDated(line.text, phrase, after[0])) return [];
  const before = addresses.filter(
    ({ end }) => end <= phrase.start && phrase.start - end <= NEAR_DISTANCE,
  );
  if (after.length === 0) return before;
  const domains = domainsOf(after);
  const titleLinks = before.filter(({ url }) => domains.has(registrableDomain(url) ?? ''));
  return [...titleLinks, ...beforeNextSentence(after, credit, books)];
}

/** "First published on 12 March and updated with figures from …": the article's own date, then another thought. */
function isDated(text: string, { end }: Span, first: Address | undefined): boolean {
  if (!first || first.start < end) return false;
  const isDigit = (index: number) => /\d/.test(text[index] as string);
  let afterDate = first.start;
  while (afterDate > end && !isDigit(afterDate - 1)) afterDate--;
  return afterDate > end && first.start - afterDate > MAX_AFTER_DATE;
}

/**
 * If the phrase's sentence holds a link, links of later sentences count only if they lead to the same site. If it holds
 * none, the first link of the next sentence counts if its text says that it leads to the original.
 */
function beforeNextSentence(
  after: Address[],
  { phrase, line }: CreditLine,
  books: readonly Phrasebook[],
): Address[] {
  const sentenceEnd = line.text.slice(phrase.end).search(/[.!?]["”»')]?\s+\p{Lu}|[。！？]/u);
  if (sentenceEnd < 0) return after;
  const near = after.filter(({ start }) => start <= phrase.end + sentenceEnd);
  const domains = domainsOf(near);
  const later = after.filter(
    (address) => !near.includes(address) && domains.has(registrableDomain(address.url) ?? ''),
  );
  if (near.length > 0) return [...near, ...later];
  return after.slice(0, 1).filter(({ text }) => isPointerText(text, books));
}

/** True for "Here", "Read the original" or an address; false for "Subscribe" or "Buy the issue". */
function isPointerText(text: string, books: readonly Phrasebook[]): boolean {
  if (/^https?:/.test(text)) return true;
  if (text.length > MAX_POINTER_LENGTH) return false;
  const normalized = normalizeLine(text)
    .replace(/[\s.:!»>→…]+$/u, '')
    .trim();
  return books.some(
    ({ pointers, originals }) =>
      pointers.has(normalized) || originals.some((pattern) => matchPattern(pattern, normalized)),
  );
}

/** The registrable domains of some addresses; hosts without one count as ''. */
export const domainsOf = (addresses: readonly Address[]): Set<string> =>
  new Set(addresses.map(({ url }) => registrableDomain(url) ?? ''));
