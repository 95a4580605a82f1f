import type { Span } from '../../article/article.ts';

/** What the two texts are to each other, from the closest to nothing. */
export type Relation = 'same-text' | 'swapped' | 'rewritten' | 'parts' | 'same-matter' | 'none';

/** One stretch of words within a row; offsets are those of each `Article.text`. */
export interface DiffSegment {
  kind: 'kept' | 'swapped' | 'inserted' | 'deleted';
  /** Where the page has it; absent for "deleted". */
  copy?: Span;
  /** Where the original has it; absent for "inserted". */
  original?: Span;
}

/** How a sentence was taken over: word for word, with words swapped, or told in other words. */
export type ChangeType = 'verbatim' | 'swapped' | 'rewritten';

/** Why two texts may honestly share a sentence. */
export type SharedReason = 'quotation' | 'agency';

/** Sentences that belong together; split and merged ones stand in one row. Rows follow the page's order. */
export interface SentenceRow {
  kind: 'taken' | 'added' | 'dropped';
  /** Absent for "dropped". */
  copy?: Span;
  /** Absent for "added". */
  original?: Span;
  /** Numbers of the sentences, from 0, of the page and of the original. */
  copySentences: number[];
  originalSentences: number[];
  /** Only for "taken". */
  changeType?: ChangeType;
  /** True if it stands elsewhere in the order than in the original. */
  moved: boolean;
  shared?: SharedReason;
  /** Kept, swapped, inserted and deleted words of a taken row, in the page's order. */
  pieces: DiffSegment[];
}

/** Counts behind the sentences a reader is told; words exclude punctuation. */
export interface Figures {
  copySentences: number;
  originalSentences: number;
  /** Sentences of the page that come from the original. */
  takenSentences: number;
  /** Sentences of the original that the page has taken. */
  usedSentences: number;
  movedSentences: number;
  copyWords: number;
  originalWords: number;
  /** Words of the page that stand in the original at the same place of the same sentence. */
  keptWords: number;
  /** Words of the page that stand for other words of the original. */
  swappedWords: number;
  /** Words of the page with nothing behind them. */
  addedWords: number;
  /** Words of the original that the page has left out. */
  droppedWords: number;
  swaps: number;
  /** Kept words inside quotation marks: two reports of one event may share these honestly. */
  quotedWords: number;
}

/** A verbatim run of at least `RUN_WORDS` words, longest first. */
export interface VerbatimRun {
  copy: Span;
  original: Span;
  words: number;
}

export type Direction = 'copy-from-original' | 'original-from-copy' | 'cannot-tell';

/** Who took from whom, as far as dates, credits and the words themselves say. */
export interface DirectionEvidence {
  reason:
    | 'copy-is-later'
    | 'original-is-later'
    | 'copy-credits-original'
    | 'original-credits-copy'
    | 'copy-announces-original'
    | 'original-announces-copy'
    | 'copy-names-original'
    | 'original-names-copy';
  /** The dates or words that say so, as the pages have them. */
  quote: string;
  direction: Exclude<Direction, 'cannot-tell'>;
}

export interface Comparison {
  relation: Relation;
  figures: Figures;
  rows: SentenceRow[];
  runs: VerbatimRun[];
  direction: Direction;
  directionEvidence: DirectionEvidence[];
  /** Name of the news agency both texts carry, if any. */
  agency?: string;
}
