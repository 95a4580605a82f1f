import type { Article, Line, Span } from '../../../article/article.ts';
import type { Provenance } from '../../languages/language.ts';
import { findClipboardCredit } from './find-clipboard-credit.ts';
import { isAlsoPublishedNotice } from './is-also-published-notice.ts';
import { findLinePositions, type LinePosition } from './line-position.ts';
import { matchLabel } from './match-label.ts';
import { matchPattern } from './match-pattern.ts';
import { normalizeLine } from './normalize-line.ts';
import type { CompiledPhrase, Phrasebook } from './phrasebook.ts';
import { rejectLine } from './reject-line.ts';

/** What a credit line says: the text appeared elsewhere, is a translation, its original is linked, "Source", "via". */
export type CreditKind =
  | 'clipboard'
  | 'sentence'
  | 'translation'
  | 'original'
  | 'label'
  | 'based-on';

/** A line that credits somebody, before anything is known of whom. */
export interface CreditLine {
  /** Index into `Article.lines`. */
  at: number;
  line: Line;
  /** The line as it was compared, same length and offsets. */
  folded: string;
  kind: CreditKind;
  seen: Provenance;
  position: LinePosition;
  /** Where the phrase stands in the line. */
  phrase: Span;
  /** The credited name follows the phrase. */
  namesNext: boolean;
}

/** Longer lines are running text; a credit is a sentence, and in the middle of a text it has a line of its own. */
const MAX_CREDIT_LENGTH = 900;
const MAX_NOTE_LENGTH = 320;

/** A page with more labels than this is a list of sources. */
const MAX_CREDITS = 40;

/** All credit lines of an article, in reading order; each line gives at most one, of its strongest kind. */
export function findCreditLines(article: Article, books: readonly Phrasebook[]): CreditLine[] {
  const positions = findLinePositions(article);
  const commented = firstComment(article, books);
  const found: CreditLine[] = [];
  for (const [at, line] of article.lines.entries()) {
    const position = positions[at];
    const longest = position === 'middle' ? MAX_NOTE_LENGTH : MAX_CREDIT_LENGTH;
    if (!position || at > commented || line.text.length > longest) continue;
    const folded = normalizeLine(line.text);
    const credit = matchLine(line, folded, books) ?? matchElement(line, folded, position);
    if (credit) found.push({ ...credit, at, line, position });
  }
  return found.length > MAX_CREDITS ? found.slice(-MAX_CREDITS) : found;
}

type CreditMatch = Pick<CreditLine, 'folded' | 'kind' | 'seen' | 'phrase' | 'namesNext'>;

const SENTENCE_LISTS = [
  ['credits', 'sentence'],
  ['translations', 'translation'],
  ['originals', 'original'],
] as const;

const LABEL_LISTS = [
  ['labels', 'label'],
  ['basedOn', 'based-on'],
] as const;

function matchLine(
  line: Line,
  folded: string,
  books: readonly Phrasebook[],
): CreditMatch | undefined {
  const clipboard = findClipboardCredit(line);
  if (clipboard)
    return { ...clipboard, folded, kind: 'clipboard', seen: 'public code', namesNext: false };
  const reading = matchPhrase(line, folded, books);
  if (!reading || isAlsoPublishedNotice(folded, reading.phrase)) return undefined;
  return rejectLine(line, folded, reading.kind, books) ? undefined : reading;
}

/** The strongest phrase that was seen on real pages; one never seen only where there is no other. */
function matchPhrase(
  line: Line,
  folded: string,
  books: readonly Phrasebook[],
): CreditMatch | undefined {
  let guess: CreditMatch | undefined;
  for (const [list, kind] of [...SENTENCE_LISTS, ...LABEL_LISTS]) {
    const isLabel = kind === 'label' || kind === 'based-on';
    const reading = firstMatch(books, list, kind, folded, (phrase) =>
      isLabel ? matchLabel(phrase, folded, line) : matchPattern(phrase, folded),
    );
    if (reading && reading.seen !== 'unverified') return reading;
    guess ??= reading;
  }
  return guess;
}

/** Portals name the source in an element called so, without any label: `<span class="date-source">`. */
const SOURCE_ELEMENT = /(?:^|[.#_-])(?:source|origin|laiyuan)(?:$|[._-])/i;
const MAX_ELEMENT_LINE_LENGTH = 80;

function matchElement(line: Line, folded: string, position: LinePosition): CreditMatch | undefined {
  if (position !== 'before' || folded.length > MAX_ELEMENT_LINE_LENGTH || line.links.length === 0) {
    return undefined;
  }
  const named = line.ancestors.slice(0, 2).some((ancestor) => SOURCE_ELEMENT.test(ancestor));
  const phrase = { start: 0, end: 0 };
  return named ? { folded, kind: 'label', seen: 'page', phrase, namesNext: false } : undefined;
}

type PhraseList = (typeof SENTENCE_LISTS)[number][0] | (typeof LABEL_LISTS)[number][0];

function firstMatch(
  books: readonly Phrasebook[],
  list: PhraseList,
  kind: CreditKind,
  folded: string,
  match: (phrase: CompiledPhrase) => Span | undefined,
): CreditMatch | undefined {
  for (const book of books) {
    for (const phrase of book[list]) {
      const span = match(phrase);
      if (span)
        return { folded, kind, seen: phrase.seen, phrase: span, namesNext: phrase.namesNext };
    }
  }
  return undefined;
}

/** Index of the first line below the article where its readers speak: what they credit is not the article's source. */
function firstComment({ lines }: Article, books: readonly Phrasebook[]): number {
  const at = lines.findIndex(
    ({ place, text }) =>
      place === 'after' &&
      text.length <= MAX_CREDIT_LENGTH &&
      books.some(({ responses }) =>
        responses.some((phrase) => matchPattern(phrase, normalizeLine(text))),
      ),
  );
  return at < 0 ? lines.length : at;
}
