import { containsWord, phrasePairKey } from '../tokens/hash-phrase.ts';
import { NAME, NUMBER, PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import type { WordSimilarity } from '../tokens/word-similarity.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import { NEGLIGIBLE_COUNT, type SubstitutionCounts } from './count-substitutions.ts';
import { COHESION_BONUS } from './find-cohesion.ts';

/** Log-odds of a swap seen elsewhere in the same text: a spinner replaces a word by the same few others. */
const LOG_ODDS_PER_COUNT = 1;
const MAX_LOG_ODDS = 3;

/** Spinners put rare words for common ones; a common word of the original rarely stands for another by itself. */
const COMMON_WORD = -0.5;
const EXPANDED_COMMON_WORD = -0.8;
const MIN_COMMON_SHARE = 0.006;
const MIN_COMMON_COUNT = 3;

/** Capitals that stand together belong together: "Department of State". */
const ALL_NAMES = 0.4;

/** A number with words beside it is hardly one phrase. */
const NUMBER_AND_WORDS = -0.5;

/** What is known of swaps before a gap is aligned, in log-odds. */
export interface SubstitutionPrior {
  /** That the copy's token `i` stands for the original's `j`. */
  word(i: number, j: number): number;
  /**
   * That `k` tokens of the copy from `i` stand for `l` tokens of the original from `j`; one of both is 1. `hasRoom`
   * says that the gap has more tokens of the copy than of the original: only then are phrases likely by themselves.
   */
  phrase(i: number, k: number, j: number, l: number, hasRoom: boolean): number;
  /** That the original's word `j` has become a phrase around itself which ends with the copy's token `last`. */
  expanded(last: number, j: number): number;
}

function areAllNames(tokens: Tokens, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++)
    if (tokens.kind[i] !== NAME && tokens.kind[i] !== PUNCTUATION) return false;
  return true;
}

function hasNumber(tokens: Tokens, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}

/** A memory of the swaps in `seen`, which also knows words by their looks. */
export function createSubstitutionPrior(
  copy: Tokens,
  original: Tokens,
  looks: WordSimilarity,
  weights: WordWeights,
  seen: SubstitutionCounts,
  isCohesive: (at: number) => boolean,
): SubstitutionPrior {
  const isCommon = (id: number) => {
    const count = weights.inOriginal[id] as number;
    return count >= MIN_COMMON_COUNT && count > MIN_COMMON_SHARE * original.length;
  };
  const recall = (i: number, k: number, j: number, l: number) => {
    if (!seen.startsPhrase[original.id[j] as number]) return 0;
    const count = seen.counts.get(phrasePairKey(copy, i, k, original, j, l)) ?? 0;
    return Math.min(MAX_LOG_ODDS, Math.max(0, count - NEGLIGIBLE_COUNT) * LOG_ODDS_PER_COUNT);
  };
  const cohesion = (at: number, count: number) => {
    let sum = 0;
    for (let t = at; t < at + count - 1; t++) if (isCohesive(t)) sum += COHESION_BONUS;
    return sum;
  };
  return {
    word(i, j) {
      const a = copy.id[i] as number;
      const b = original.id[j] as number;
      const common = isCommon(a) ? COMMON_WORD : 0;
      return recall(i, 1, j, 1) + looks.word(a, b) + common;
    },
    phrase(i, k, j, l, hasRoom) {
      const recalled = recall(i, k, j, l);
      if (l > 1) return recalled + looks.phrase(original, j, l, copy.id[i] as number);
      const word = original.id[j] as number;
      const mixed = hasNumber(copy, i, k) ? NUMBER_AND_WORDS : 0;
      const whole = mixed + recalled + (hasRoom ? cohesion(i, k) : 0);
      if (containsWord(copy, i, k, word)) return whole;
      return (
        whole +
        looks.phrase(copy, i, k, word) +
        (hasRoom && areAllNames(copy, i, k) ? ALL_NAMES : 0)
      );
    },
    expanded(last, j) {
      if (isCommon(original.id[j] as number)) return EXPANDED_COMMON_WORD;
      return isCommon(copy.id[last] as number) ? COMMON_WORD : 0;
    },
  };
}
