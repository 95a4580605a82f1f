import type { Article, Span } from '../article/article.ts';
import type { Comparison, Relation, SentenceRow } from '../engine/alignment/comparison.ts';

/** A comparison as the command line prints it; shares from 0 to 1. */
export interface ComparisonShares {
  relation: Relation;
  /** Share of the copy's sentences that come from the original. */
  sentencesFromOriginal: number;
  /** Shares of the copy's words. */
  wordsKept: number;
  wordsSwapped: number;
  wordsAdded: number;
}

export interface ComparisonJsonRow {
  /** Empty if the copy left it out. */
  copy: string;
  /** Empty if the copy added it. */
  original: string;
  swaps: { copy: string; original: string }[];
}

/** Shares are printed to this many places. */
const DECIMALS = 4;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(DECIMALS));
}

/** The figures of a comparison as shares. */
export function comparisonShares({ relation, figures }: Comparison): ComparisonShares {
  return {
    relation,
    sentencesFromOriginal: share(figures.takenSentences, figures.copySentences),
    wordsKept: share(figures.keptWords, figures.copyWords),
    wordsSwapped: share(figures.swappedWords, figures.copyWords),
    wordsAdded: share(figures.addedWords, figures.copyWords),
  };
}

/** The rows of a comparison with their words instead of offsets. */
export function comparisonJsonRows(
  comparison: Comparison,
  copy: Article,
  original: Article,
): ComparisonJsonRow[] {
  const here = (span: Span | undefined) => (span ? copy.text.slice(span.start, span.end) : '');
  const there = (span: Span | undefined) => (span ? original.text.slice(span.start, span.end) : '');
  return comparison.rows.map((row: SentenceRow) => ({
    copy: here(row.copy),
    original: there(row.original),
    swaps: row.segments
      .filter((piece) => piece.kind === 'swapped')
      .map((piece) => ({ copy: here(piece.copy), original: there(piece.original) })),
  }));
}
