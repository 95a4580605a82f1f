import { PUNCTUATION } from '../tokens/split-tokens.ts';
import {
  type AlignmentInput,
  addPhraseMatches,
  phraseSearch,
  SUBSTITUTION,
} from './add-phrase-matches.ts';
import type { TokenRange } from './alignment-step.ts';
import {
  ALIGNED,
  addGap,
  addMatch,
  bestState,
  DELETED,
  IMPOSSIBLE,
  INSERTED,
  packTokens,
  resetMatrix,
} from './dp-matrix.ts';

/**
 * Scores in natural log-odds, roughly: an agreement is worth a lot, a substitution costs little because spinners
 * replace every other word. Set on spun pairs; halving or doubling any of them hardly changes the result.
 */
const SAME_WORD = 4;
const SAME_PUNCTUATION = 2;

/** In larger gaps, mostly sentences left out or added, phrases are not tried: they cost the most time. */
const MAX_CELLS_WITH_PHRASES = 1600;

function scoreTokenPair(input: AlignmentInput, copyIndex: number, originalIndex: number): number {
  const { copy, original, prior } = input;
  const isPunctuation = copy.kind[copyIndex] === PUNCTUATION;
  if (copy.id[copyIndex] === original.id[originalIndex])
    return isPunctuation ? SAME_PUNCTUATION : SAME_WORD;
  if (isPunctuation || original.kind[originalIndex] === PUNCTUATION) return IMPOSSIBLE;
  return SUBSTITUTION + prior.word(copyIndex, originalIndex);
}

/** Scores all alignments of a gap of `rows` by `columns` tokens into `input.matrix`. */
export function fillMatrix(
  input: AlignmentInput,
  gap: TokenRange,
  rows: number,
  columns: number,
): void {
  const { matrix } = input;
  const width = columns + 1;
  const triesPhrases = rows * width <= MAX_CELLS_WITH_PHRASES;
  const search = phraseSearch(gap, rows, columns);
  resetMatrix(matrix, rows + 1, width);
  matrix.score[0] = 0;
  matrix.bestState[0] = ALIGNED;
  for (let row = 0; row <= rows; row++) {
    for (let column = row ? 0 : 1; column < width; column++) {
      const cell = row * width + column;
      if (row > 0) addGap(matrix, cell, INSERTED);
      if (column > 0) addGap(matrix, cell, DELETED);
      if (row > 0 && column > 0) {
        const score = scoreTokenPair(
          input,
          gap.copyStart + row - 1,
          gap.originalStart + column - 1,
        );
        addMatch(matrix, cell, packTokens(1, 1), score);
        if (triesPhrases) addPhraseMatches(input, search, row, column);
      }
      matrix.bestState[cell] = bestState(matrix.score, cell);
    }
  }
}
