import type { Span } from '../../../article/article.ts';
import type { Figures, SentenceRow, VerbatimRun } from '../comparison.ts';
import { countWords } from '../tokens/count-words.ts';
import type { Tokens } from '../tokens/split-tokens.ts';

/** Shorter runs of equal words stand in any two texts on one matter. */
const MIN_RUN_WORDS = 8;
const MAX_RUNS = 50;

/** Counts sentences and words of the rows. `quotations` are the spans of the copy inside quotation marks. */
export function countFigures(
  copy: Tokens,
  original: Tokens,
  rows: SentenceRow[],
  quotations: Span[],
): Figures {
  const taken = rows.filter((row) => row.kind === 'taken');
  const sum = (count: (row: SentenceRow) => number) =>
    taken.reduce((total, row) => total + count(row), 0);
  let [kept, swapped, swaps, quoted, usedOriginal] = [0, 0, 0, 0, 0];
  for (const piece of taken.flatMap((row) => row.pieces)) {
    if (piece.kind !== 'kept' && piece.kind !== 'swapped') continue;
    const words = countWords(copy, piece.copy as Span);
    usedOriginal += countWords(original, piece.original as Span);
    if (piece.kind === 'kept') kept += words;
    if (piece.kind === 'swapped') [swapped, swaps] = [swapped + words, swaps + 1];
    if (piece.kind === 'kept') quoted += wordsInside(copy, piece.copy as Span, quotations);
  }
  return {
    copySentences: copy.sentences.length,
    originalSentences: original.sentences.length,
    takenSentences: sum((row) => row.copySentences.length),
    usedSentences: sum((row) => row.originalSentences.length),
    movedSentences: sum((row) => (row.moved ? row.copySentences.length : 0)),
    copyWords: copy.words,
    originalWords: original.words,
    keptWords: kept,
    swappedWords: swapped,
    addedWords: copy.words - kept - swapped,
    droppedWords: original.words - usedOriginal,
    swaps,
    quotedWords: quoted,
  };
}

/** Words of `span` that stand inside one of `quotations` (sorted, apart from each other). */
function wordsInside(tokens: Tokens, span: Span, quotations: Span[]): number {
  let words = 0;
  for (const quotation of quotations) {
    const start = Math.max(span.start, quotation.start);
    const end = Math.min(span.end, quotation.end);
    if (start < end) words += countWords(tokens, { start, end });
  }
  return words;
}

/** Runs of words that both texts have letter for letter, over sentence ends where the rows follow on, longest first. */
export function findVerbatimRuns(
  copy: Tokens,
  original: Tokens,
  rows: SentenceRow[],
): VerbatimRun[] {
  const runs: VerbatimRun[] = [];
  let open: VerbatimRun | undefined;
  for (const piece of rows.flatMap((row) => row.pieces)) {
    if (piece.kind !== 'kept') {
      open = undefined;
      continue;
    }
    const [here, there] = [piece.copy as Span, piece.original as Span];
    const words = countWords(copy, here);
    if (
      open &&
      hasNoWordsBetween(copy, open.copy, here) &&
      hasNoWordsBetween(original, open.original, there)
    ) {
      open.copy.end = here.end;
      open.original.end = there.end;
      open.words += words;
      continue;
    }
    open = { copy: { ...here }, original: { ...there }, words };
    runs.push(open);
  }
  return runs
    .filter((run) => run.words >= MIN_RUN_WORDS)
    .sort((a, b) => b.words - a.words)
    .slice(0, MAX_RUNS);
}

function hasNoWordsBetween(tokens: Tokens, before: Span, after: Span): boolean {
  return before.end <= after.start && tokens.text.slice(before.end, after.start).trim() === '';
}
