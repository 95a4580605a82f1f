import type { Article, Line, Span } from '../../article/article.ts';
import type { Seen } from '../languages/language.ts';
import { announcesCopy } from './announces-copy.ts';
import { findClipboardCredit } from './find-clipboard-credit.ts';
import { foldLine } from './fold-line.ts';
import { findPositions, type Position } from './line-position.ts';
import { matchFrame } from './match-frame.ts';
import { matchLabel } from './match-label.ts';
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
  seen: Seen;
  position: Position;
  /** Where the phrase stands in the line. */
  phrase: Span;
  /** The credited name follows the phrase. */
  namesNext: boolean;
}

/** Longer lines are running text; a credit is a sentence, and in the middle of a text it has a line of its own. */
const LONGEST_CREDIT = 900;
const LONGEST_NOTE = 320;

/** A page with more labels than this is a list of sources. */
const MOST_CREDITS = 40;

/** All credit lines of an article, in reading order; each line gives at most one, of its strongest kind. */
export function findCreditLines(article: Article, books: readonly Phrasebook[]): CreditLine[] {
  const positions = findPositions(article);
  const commented = firstComment(article, books);
  const found: CreditLine[] = [];
  for (const [at, line] of article.lines.entries()) {
    const position = positions[at];
    const longest = position === 'middle' ? LONGEST_NOTE : LONGEST_CREDIT;
    if (!position || at > commented || line.text.length > longest) continue;
    const folded = foldLine(line.text);
    const credit = readLine(line, folded, books) ?? readElement(line, folded, position);
    if (credit) found.push({ ...credit, at, line, position });
  }
  return found.length > MOST_CREDITS ? found.slice(-MOST_CREDITS) : found;
}

type Reading = Pick<CreditLine, 'folded' | 'kind' | 'seen' | 'phrase' | 'namesNext'>;

const BY_WORDS = [
  ['credits', 'sentence'],
  ['translations', 'translation'],
  ['originals', 'original'],
] as const;

const BY_LABEL = [
  ['labels', 'label'],
  ['basedOn', 'based-on'],
] as const;

function readLine(line: Line, folded: string, books: readonly Phrasebook[]): Reading | undefined {
  const clipboard = findClipboardCredit(line);
  if (clipboard)
    return { ...clipboard, folded, kind: 'clipboard', seen: 'public code', namesNext: false };
  const reading = readPhrase(line, folded, books);
  if (!reading || announcesCopy(folded, reading.phrase)) return undefined;
  return rejectLine(line, folded, reading.kind, books) ? undefined : reading;
}

/** The strongest phrase that was seen on real pages; one never seen only where there is no other. */
function readPhrase(line: Line, folded: string, books: readonly Phrasebook[]): Reading | undefined {
  let guess: Reading | undefined;
  for (const [list, kind] of [...BY_WORDS, ...BY_LABEL]) {
    const isLabel = kind === 'label' || kind === 'based-on';
    const reading = firstMatch(books, list, kind, folded, (phrase) =>
      isLabel ? matchLabel(phrase, folded, line) : matchFrame(phrase, folded),
    );
    if (reading && reading.seen !== 'unverified') return reading;
    guess ??= reading;
  }
  return guess;
}

/** Portals name the source in an element called so, without any label: `<span class="date-source">`. */
const SOURCE_ELEMENT = /(?:^|[.#_-])(?:source|origin|laiyuan)(?:$|[._-])/i;
const LONGEST_ELEMENT_LINE = 80;

function readElement(line: Line, folded: string, position: Position): Reading | undefined {
  if (position !== 'before' || folded.length > LONGEST_ELEMENT_LINE || line.links.length === 0) {
    return undefined;
  }
  const named = line.ancestors.slice(0, 2).some((ancestor) => SOURCE_ELEMENT.test(ancestor));
  const phrase = { start: 0, end: 0 };
  return named ? { folded, kind: 'label', seen: 'page', phrase, namesNext: false } : undefined;
}

type PhraseList = (typeof BY_WORDS)[number][0] | (typeof BY_LABEL)[number][0];

function firstMatch(
  books: readonly Phrasebook[],
  list: PhraseList,
  kind: CreditKind,
  folded: string,
  match: (phrase: CompiledPhrase) => Span | undefined,
): Reading | undefined {
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
      text.length <= LONGEST_CREDIT &&
      books.some(({ responses }) => responses.some((phrase) => matchFrame(phrase, foldLine(text)))),
  );
  return at < 0 ? lines.length : at;
}
