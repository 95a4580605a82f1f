import type { Article, Line, Span } from '../../../article/article.ts';
import type { Provenance } from '../../languages/language.ts';
import { type CreditKind, isLabelKind } from './credit-kind.ts';
import { findClipboardCredit } from './find-clipboard-credit.ts';
import { isAlsoPublishedNotice } from './is-also-published-notice.ts';
import { isSourceLine } from './is-source-line.ts';
import { findLinePositions, type LinePosition } from './line-position.ts';
import { matchButton } from './match-button.ts';
import { matchLabel } from './match-label.ts';
import { matchPattern } from './match-pattern.ts';
import { normalizeLine } from './normalize-line.ts';
import type { CompiledPhrase, Phrasebook } from './phrasebook.ts';
import { rejectElement, rejectLine } from './reject-line.ts';

/** A line that credits somebody. */
export interface CreditLine {
  /** Index in `Article.lines`. */
  index: number;
  line: Line;
  /** The normalized line, with the same length and offsets. */
  normalized: string;
  kind: CreditKind;
  provenance: Provenance;
  position: LinePosition;
  /** Position of the phrase in the line. */
  phrase: Span;
  /** The credited name follows the phrase. */
  namesNext: boolean;
}

/** Longer lines are running text. In the middle of a text a credit has a short line of its own. Characters. */
const MAX_CREDIT_LENGTH = 900;
const MAX_NOTE_LENGTH = 320;

/** A page with more credits than this is a list of sources; only the last ones count. */
const MAX_CREDITS = 40;

/** Finds the credit lines of an article in reading order, at most one per line, of its strongest kind. */
export function findCreditLines(article: Article, books: readonly Phrasebook[]): CreditLine[] {
  const positions = findLinePositions(article);
  const commentsStart = firstComment(article, books);
  const credits: CreditLine[] = [];
  for (const [index, line] of article.lines.entries()) {
    const position = positions[index];
    const maxLength = position === 'middle' ? MAX_NOTE_LENGTH : MAX_CREDIT_LENGTH;
    if (!position || index > commentsStart || line.text.length > maxLength) continue;
    const normalized = normalizeLine(line.text);
    const match =
      matchLine(line, normalized, books) ??
      matchPublisherButton(line, normalized, position) ??
      matchSourceLine(line, position);
    if (match) credits.push({ ...match, index, normalized, line, position });
  }
  return credits.slice(-MAX_CREDITS);
}

type CreditMatch = Pick<CreditLine, 'kind' | 'provenance' | 'phrase' | 'namesNext'>;

/** The phrasebook's lists and the kinds of credit that they hold, strongest first. */
const PHRASE_LISTS = [
  ['credits', 'sentence'],
  ['translations', 'translation'],
  ['originals', 'original'],
  ['labels', 'label'],
  ['basedOn', 'based-on'],
] as const;

function matchLine(
  line: Line,
  normalized: string,
  books: readonly Phrasebook[],
): CreditMatch | undefined {
  const clipboard = findClipboardCredit(line);
  if (clipboard)
    return { ...clipboard, kind: 'clipboard', provenance: 'public code', namesNext: false };
  const match = matchPhrase(line, normalized, books);
  if (!match || isAlsoPublishedNotice(normalized, match.phrase)) return undefined;
  return rejectLine(line, normalized, match.kind, books) ? undefined : match;
}

/** The strongest phrase that was seen on real pages; an unverified one only if there is no other. */
function matchPhrase(
  line: Line,
  normalized: string,
  books: readonly Phrasebook[],
): CreditMatch | undefined {
  let unverified: CreditMatch | undefined;
  for (const [list, kind] of PHRASE_LISTS) {
    const find = (phrase: CompiledPhrase) =>
      isLabelKind(kind) ? matchLabel(phrase, normalized, line) : matchPattern(phrase, normalized);
    const match = firstMatch(
      books.flatMap((book) => book[list]),
      find,
    );
    if (match && match.provenance !== 'unverified') return { ...match, kind };
    unverified ??= match && { ...match, kind };
  }
  return unverified;
}

function matchPublisherButton(
  line: Line,
  normalized: string,
  position: LinePosition,
): CreditMatch | undefined {
  const phrase = matchButton(line, normalized, position);
  if (!phrase || rejectElement(line.ancestors)) return undefined;
  return { kind: 'original', provenance: 'page', phrase, namesNext: false };
}

function matchSourceLine(line: Line, position: LinePosition): CreditMatch | undefined {
  if (position !== 'before' || !isSourceLine(line)) return undefined;
  return { kind: 'label', provenance: 'page', phrase: { start: 0, end: 0 }, namesNext: false };
}

function firstMatch(
  phrases: readonly CompiledPhrase[],
  find: (phrase: CompiledPhrase) => Span | undefined,
): Omit<CreditMatch, 'kind'> | undefined {
  for (const phrase of phrases) {
    const span = find(phrase);
    const { provenance, namesNext } = phrase;
    if (span) return { provenance, phrase: span, namesNext };
  }
  return undefined;
}

/** Index of the first line of the comments. What readers credit there is not the article's source. */
function firstComment({ lines }: Article, books: readonly Phrasebook[]): number {
  const index = lines.findIndex(
    ({ place, text }) =>
      place === 'after' &&
      text.length <= MAX_CREDIT_LENGTH &&
      books.some(({ responses }) =>
        responses.some((phrase) => matchPattern(phrase, normalizeLine(text))),
      ),
  );
  return index < 0 ? lines.length : index;
}
