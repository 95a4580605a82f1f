import { NOTHING, type Sightings } from './count-swaps.ts';
import { COHESIVE } from './find-cohesion.ts';
import { contains, keyOf } from './hash-phrase.ts';
import type { Looks } from './liken-words.ts';
import { NAME, NUMBER, PUNCTUATION, type Tokens } from './split-tokens.ts';
import type { Weights } from './word-weights.ts';

/** Log-odds of a swap seen elsewhere in the same text: a spinner replaces a word by the same few others. */
const PER_SIGHTING = 1;
const MOST = 3;

/** Spinners put rare words for common ones; a common word of the original rarely stands for another by itself. */
const COMMON_WORD = -0.5;
const WIDENED_COMMON = -0.8;
const COMMON_SHARE = 0.006;
const COMMON_COUNT = 3;

/** Capitals that stand together belong together: "Department of State". */
const ALL_NAMES = 0.4;

/** A number with words beside it is hardly one phrase. */
const NUMBER_AND_WORDS = -0.5;

/** What is known of swaps before a gap is aligned, in log-odds. */
export interface SwapMemory {
  /** That the copy's token `i` stands for the original's `j`. */
  single(i: number, j: number): number;
  /**
   * That `k` tokens of the copy from `i` stand for `l` tokens of the original from `j`; one of both is 1. `hasRoom`
   * says that the gap has more tokens of the copy than of the original: only then are phrases likely by themselves.
   */
  phrase(i: number, k: number, j: number, l: number, hasRoom: boolean): number;
  /** That the original's word `j` has become a phrase around itself which ends with the copy's token `last`. */
  widened(last: number, j: number): number;
}

function allNames(tokens: Tokens, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++)
    if (tokens.kind[i] !== NAME && tokens.kind[i] !== PUNCTUATION) return false;
  return true;
}

function hasNumber(tokens: Tokens, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}

/** A memory of the swaps in `seen`, which also knows words by their looks. */
export function rememberSwaps(
  copy: Tokens,
  original: Tokens,
  looks: Looks,
  weights: Weights,
  seen: Sightings,
  isCohesive: (at: number) => boolean,
): SwapMemory {
  const isCommon = (id: number) => {
    const count = weights.inOriginal[id] as number;
    return count >= COMMON_COUNT && count > COMMON_SHARE * original.length;
  };
  const recall = (i: number, k: number, j: number, l: number) => {
    if (!seen.begins[original.id[j] as number]) return 0;
    const count = seen.counts.get(keyOf(copy, i, k, original, j, l)) ?? 0;
    return Math.min(MOST, Math.max(0, count - NOTHING) * PER_SIGHTING);
  };
  const cohesion = (at: number, count: number) => {
    let sum = 0;
    for (let t = at; t < at + count - 1; t++) if (isCohesive(t)) sum += COHESIVE;
    return sum;
  };
  return {
    single(i, j) {
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
      if (contains(copy, i, k, word)) return whole;
      return (
        whole + looks.phrase(copy, i, k, word) + (hasRoom && allNames(copy, i, k) ? ALL_NAMES : 0)
      );
    },
    widened(last, j) {
      if (isCommon(original.id[j] as number)) return WIDENED_COMMON;
      return isCommon(copy.id[last] as number) ? COMMON_WORD : 0;
    },
  };
}
