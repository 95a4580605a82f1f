import type { Article, Span } from '../article/article.ts';
import type { Comparison, Relation, SentenceRow } from '../engine/alignment/comparison.ts';

/** A comparison as the command line prints it. Shares go from 0 to 1. */
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
  /** Empty if the copy does not have it. */
  copy: string;
  /** Empty if the copy added it. */
  original: string;
  swaps: { copy: string; original: string }[];
}

/** Decimal places of printed shares. */
const DECIMALS = 4;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(DECIMALS));
}

/** Converts a comparison's figures to shares. */
export function comparisonShares({ relation, figures }: Comparison): ComparisonShares {
  return {
    relation,
    sentencesFromOriginal: share(figures.takenSentences, figures.copySentences),
    wordsKept: share(figures.keptWords, figures.copyWords),
    wordsSwapped: share(figures.swappedWords, figures.copyWords),
    wordsAdded: share(figures.addedWords, figures.copyWords),
  };
}

/** Converts a comparison's rows from offsets to text. */
export function comparisonJsonRows(
  comparison: Comparison,
  copy: Article,
  original: Article,
): ComparisonJsonRow[] {
  const copyText = (span: Span | undefined) => (span ? copy.text.slice(span.start, span.end) : '');
  const originalText = (span: Span | undefined) =>
    span ? original.text.slice(span.start, span.end) : '';
  return comparison.rows.map((row: SentenceRow) => ({
    copy: copyText(row.copy),
    original: originalText(row.original),
    swaps: row.segments
      .filter((segment) => segment.kind === 'swapped')
      .map((segment) => ({
        copy: copyText(segment.copy),
        original: originalText(segment.original),
      })),
  }));
}
