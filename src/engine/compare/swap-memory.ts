import type { Step } from './align-gap.ts';
import { NAME, PUNCTUATION, type Tokens } from './split-tokens.ts';
import type { Weights } from './word-weights.ts';

/** Log-odds of a swap seen elsewhere in the same text: a spinner replaces a word by the same few others. */
const PER_SIGHTING = 1;
const MOST = 3;

/** How sure one sighting is: alone between kept words, among other swaps, or read from an insertion. */
const ALONE = 1;
const CROWDED = 0.5;
const WIDENED = 0.6;

/** Log-odds of two forms of one word ("hike", "hiking"), and of the same ending ("-ly", "-ed", "-s"). */
const SAME_STEM = 1.5;
const SAME_ENDING = 0.25;
const SHORTEST_STEM = 3;
const ENDING = 2;

/** Spinners put rare words for common ones; a common word of the original rarely stands for another by itself. */
const COMMON_WORD = -0.5;
const WIDENED_COMMON = -1.5;
const COMMON_SHARE = 0.006;
const COMMON_COUNT = 3;

/** Capitals that stand together belong together: "Department of State". */
const ALL_NAMES = 0.4;

/** An inserted run longer than this is no widened word. */
const LONGEST_WIDENING = 4;

/** What is known of swaps before a gap is aligned, in log-odds. */
export interface SwapMemory {
  /** That the copy's token `i` stands for the original's `j`. */
  single(i: number, j: number): number;
  /** That `k` tokens of the copy from `i` stand for `l` tokens of the original from `j`; one of both is 1. */
  phrase(i: number, k: number, j: number, l: number): number;
  /** That the original's word `j` has become a phrase around itself which ends with the copy's token `last`. */
  widened(last: number, j: number): number;
}

/** Sightings of swaps by the hashes of both phrases. */
export type Sightings = Map<number, number>;

/** A number for the words of `count` tokens from `at`, the same wherever they stand. */
export function hashPhrase(tokens: Tokens, at: number, count: number): number {
  let value = count;
  for (let i = at; i < at + count; i++)
    value = (Math.imul(value, 0x01000193) ^ (tokens.id[i] as number)) >>> 0;
  return value;
}

/** 26 bits of each hash in one exact number: enough to tell the few thousand swaps of a text apart. */
/** A number for two phrases. */
export function keyOf(
  copy: Tokens,
  i: number,
  k: number,
  original: Tokens,
  j: number,
  l: number,
): number {
  const a = hashPhrase(copy, i, k);
  const b = hashPhrase(original, j, l);
  return (a & 0x3ffffff) * 0x4000000 + (b & 0x3ffffff);
}

/** Counts the swaps of a first alignment; an insertion may be a neighbour that has become a phrase. */
export function countSwaps(copy: Tokens, original: Tokens, steps: Step[]): Sightings {
  const seen: Sightings = new Map();
  const note = (i: number, k: number, j: number, l: number, sure: number) => {
    const key = keyOf(copy, i, k, original, j, l);
    seen.set(key, (seen.get(key) ?? 0) + sure);
  };
  steps.forEach((step, at) => {
    const [before, after] = [steps[at - 1], steps[at + 1]];
    if (step.kind === 'swapped') {
      const isAlone = before?.kind === 'kept' && after?.kind === 'kept';
      note(step.a0, step.a1 - step.a0, step.b0, step.b1 - step.b0, isAlone ? ALONE : CROWDED);
    }
    if (step.kind !== 'inserted' || before?.kind !== 'kept') return;
    let end = at;
    while (steps[end + 1]?.kind === 'inserted') end++;
    const last = steps[end] as Step;
    const next = steps[end + 1];
    if (last.a1 - step.a0 > LONGEST_WIDENING || next?.kind !== 'kept') return;
    note(before.a0, last.a1 - before.a0, before.b0, 1, WIDENED);
    note(step.a0, next.a1 - step.a0, next.b0, 1, WIDENED);
  });
  return seen;
}

function stemLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** How much two single words look like forms of one another. */
function likeness(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  const stem = stemLength(a, b);
  if (stem >= SHORTEST_STEM && stem >= shortest - 1) return SAME_STEM;
  return shortest > ENDING + 1 && a.endsWith(b.slice(-ENDING)) ? SAME_ENDING : 0;
}

function allNames(tokens: Tokens, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++)
    if (tokens.kind[i] !== NAME && tokens.kind[i] !== PUNCTUATION) return false;
  return true;
}

/** A memory of the swaps in `seen`, which also knows words by their looks. `words` are the folded words by number. */
export function rememberSwaps(
  copy: Tokens,
  original: Tokens,
  words: string[],
  weights: Weights,
  seen: Sightings,
): SwapMemory {
  const isCommon = (id: number) => {
    const count = weights.inOriginal[id] as number;
    return count >= COMMON_COUNT && count > COMMON_SHARE * original.length;
  };
  const recall = (i: number, k: number, j: number, l: number) => {
    if (seen.size === 0) return 0;
    const count = seen.get(keyOf(copy, i, k, original, j, l)) ?? 0;
    return Math.min(MOST, Math.max(0, count - 0.5) * PER_SIGHTING);
  };
  return {
    single(i, j) {
      const a = copy.id[i] as number;
      const b = original.id[j] as number;
      const common = isCommon(a) ? COMMON_WORD : 0;
      return recall(i, 1, j, 1) + likeness(words[a] as string, words[b] as string) + common;
    },
    phrase(i, k, j, l) {
      return recall(i, k, j, l) + (k > 1 && allNames(copy, i, k) ? ALL_NAMES : 0);
    },
    widened(last, j) {
      if (isCommon(original.id[j] as number)) return WIDENED_COMMON;
      return isCommon(copy.id[last] as number) ? COMMON_WORD : 0;
    },
  };
}
