import type { Span } from '../../article/article.ts';

/** How two texts relate, from the closest to none. */
export type Relation = 'same-text' | 'swapped' | 'rewritten' | 'parts' | 'same-matter' | 'none';

/** A run of words within a row. Offsets count in each `Article.text`. */
export interface DiffSegment {
  kind: 'kept' | 'swapped' | 'inserted' | 'deleted';
  /** Position on the page; absent for "deleted". */
  copy?: Span;
  /** Position in the original; absent for "inserted". */
  original?: Span;
}

/** How a sentence was taken: word for word, with words substituted, or paraphrased. */
export type ChangeType = 'verbatim' | 'swapped' | 'rewritten';

/** Why two texts may honestly share a sentence. */
export type SharedReason = 'quotation' | 'agency';

/** Sentences that belong together; split and merged ones share a row. Rows follow the page's order. */
export interface SentenceRow {
  kind: 'taken' | 'added' | 'dropped';
  /** Absent for "dropped". */
  copy?: Span;
  /** Absent for "added". */
  original?: Span;
  /** Indexes of the sentences of the page and of the original. */
  copySentences: number[];
  originalSentences: number[];
  /** Only for "taken". */
  changeType?: ChangeType;
  /** True if its position in the order differs from the original's. */
  moved: boolean;
  shared?: SharedReason;
  /** The kept, substituted, inserted and deleted words of a taken row, in the page's order. */
  segments: DiffSegment[];
}

/** The counts shown to the reader. Words exclude punctuation. */
export interface Figures {
  copySentences: number;
  originalSentences: number;
  /** Sentences of the page that come from the original. */
  takenSentences: number;
  /** Sentences of the original that the page uses. */
  usedSentences: number;
  movedSentences: number;
  copyWords: number;
  originalWords: number;
  /** Words of the page that the original has at the same position of the same sentence. */
  keptWords: number;
  /** Words of the page that replace words of the original. */
  swappedWords: number;
  /** Words of the page without a counterpart. */
  addedWords: number;
  /** Words of the original without a counterpart on the page. */
  droppedWords: number;
  swaps: number;
  /** Kept words inside quotation marks: two reports of one event may honestly share them. */
  quotedWords: number;
}

/** A run of equal words (see `findVerbatimRuns`), longest first. */
export interface VerbatimRun {
  copy: Span;
  original: Span;
  words: number;
}

export type Direction = 'copy-from-original' | 'original-from-copy' | 'cannot-tell';

/** Who copied from whom, as far as dates, credits and the texts themselves say. */
export interface DirectionEvidence {
  reason:
    | 'copy-is-later'
    | 'original-is-later'
    | 'copy-credits-original'
    | 'original-credits-copy'
    | 'copy-announces-original'
    | 'original-announces-copy'
    | 'copy-names-original'
    | 'original-names-copy'
    | 'copy-has-rarer-words'
    | 'original-has-rarer-words';
  /** The dates or words that say so, as on the pages. */
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
  /** Name of the news agency that both texts credit, if any. */
  agency?: string;
}
