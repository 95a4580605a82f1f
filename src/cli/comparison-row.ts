import type { Article, Span } from '../article/article.ts';
import type { Comparison, Relation, Row } from '../engine/compare/comparison.ts';

/** A comparison as the command line prints it; shares from 0 to 1. */
export interface ComparisonFigures {
  relation: Relation;
  /** Share of the copy's sentences that come from the original. */
  sentencesFromOriginal: number;
  /** Shares of the copy's words. */
  wordsKept: number;
  wordsSwapped: number;
  wordsAdded: number;
}

export interface ComparisonRow {
  /** Empty if the copy left it out. */
  copy: string;
  /** Empty if the copy added it. */
  original: string;
  swaps: { copy: string; original: string }[];
}

/** Shares are printed to this many places. */
const PLACES = 4;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(PLACES));
}

/** The figures of a comparison as shares. */
export function comparisonFigures({ relation, figures }: Comparison): ComparisonFigures {
  return {
    relation,
    sentencesFromOriginal: share(figures.takenSentences, figures.copySentences),
    wordsKept: share(figures.keptWords, figures.copyWords),
    wordsSwapped: share(figures.swappedWords, figures.copyWords),
    wordsAdded: share(figures.addedWords, figures.copyWords),
  };
}

/** The rows of a comparison with their words instead of offsets. */
export function comparisonRows(
  comparison: Comparison,
  copy: Article,
  original: Article,
): ComparisonRow[] {
  const here = (span: Span | undefined) => (span ? copy.text.slice(span.start, span.end) : '');
  const there = (span: Span | undefined) => (span ? original.text.slice(span.start, span.end) : '');
  return comparison.rows.map((row: Row) => ({
    copy: here(row.copy),
    original: there(row.original),
    swaps: row.pieces
      .filter((piece) => piece.kind === 'swapped')
      .map((piece) => ({ copy: here(piece.copy), original: there(piece.original) })),
  }));
}
