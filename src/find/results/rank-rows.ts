import type { Relation } from '../../engine/alignment/comparison.ts';
import type { ComparedRow, Row } from '../find-state.ts';

/** Relations that make a page a candidate for the original; the others share a subject at most. */
const COPIES: readonly Relation[] = ['same-text', 'swapped', 'rewritten', 'parts'];

export const isCompared = (row: Row): row is ComparedRow => row.state === 'compared';

export const isCopy = (row: Row): row is ComparedRow =>
  isCompared(row) && COPIES.includes(row.comparison.relation);

const sharedWords = ({ comparison: { figures } }: ComparedRow) =>
  figures.keptWords + figures.swappedWords;

const isSubjectOnly = (row: Row) => isCompared(row) && row.comparison.relation === 'same-matter';

function classOf(row: Row): number {
  if (isCopy(row)) return 0;
  if (isSubjectOnly(row)) return 1;
  return isCompared(row) ? 2 : 3;
}

/** The rows with the likeliest original first: by the words that both have, not by sentences; unread ones last. */
export function rankRows(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) =>
      classOf(a) - classOf(b) ||
      (isCompared(a) && isCompared(b) ? sharedWords(b) - sharedWords(a) : 0),
  );
}
