import type { Span } from '../../../article/article.ts';
import type { Figures, SentenceRow, VerbatimRun } from '../comparison.ts';
import { countWords } from '../tokens/count-words.ts';
import type { Tokens } from '../tokens/split-tokens.ts';

/** Shorter runs of equal words occur in any two texts on one topic. */
const MIN_RUN_WORDS = 8;
const MAX_RUNS = 50;

/**
 * Counts the sentences and words of the rows.
 * @param quotations the quoted spans of the copy
 */
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
  for (const segment of taken.flatMap((row) => row.segments)) {
    if (segment.kind !== 'kept' && segment.kind !== 'swapped') continue;
    const words = countWords(copy, segment.copy as Span);
    usedOriginal += countWords(original, segment.original as Span);
    if (segment.kind === 'kept') kept += words;
    if (segment.kind === 'swapped') [swapped, swaps] = [swapped + words, swaps + 1];
    if (segment.kind === 'kept') quoted += wordsInside(copy, segment.copy as Span, quotations);
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

/** Words of `span` inside one of `quotations` (sorted, disjoint). */
function wordsInside(tokens: Tokens, span: Span, quotations: Span[]): number {
  let words = 0;
  for (const quotation of quotations) {
    const start = Math.max(span.start, quotation.start);
    const end = Math.min(span.end, quotation.end);
    if (start < end) words += countWords(tokens, { start, end });
  }
  return words;
}

/**
 * Finds runs of words that both texts have word for word, across sentence ends where the rows are adjacent, longest
 * first.
 */
export function findVerbatimRuns(
  copy: Tokens,
  original: Tokens,
  rows: SentenceRow[],
): VerbatimRun[] {
  const runs: VerbatimRun[] = [];
  let run: VerbatimRun | undefined;
  for (const segment of rows.flatMap((row) => row.segments)) {
    if (segment.kind !== 'kept') {
      run = undefined;
      continue;
    }
    const [here, there] = [segment.copy as Span, segment.original as Span];
    const words = countWords(copy, here);
    if (
      run &&
      hasNoWordsBetween(copy, run.copy, here) &&
      hasNoWordsBetween(original, run.original, there)
    ) {
      run.copy.end = here.end;
      run.original.end = there.end;
      run.words += words;
      continue;
    }
    run = { copy: { ...here }, original: { ...there }, words };
    runs.push(run);
  }
  return runs
    .filter((run) => run.words >= MIN_RUN_WORDS)
    .sort((a, b) => b.words - a.words)
    .slice(0, MAX_RUNS);
}

function hasNoWordsBetween(tokens: Tokens, before: Span, after: Span): boolean {
  return before.end <= after.start && tokens.text.slice(before.end, after.start).trim() === '';
}
