import type { Tokens } from './split-tokens.ts';

/** No word counts as rarer than this in short texts: chance agreement on one word must not decide. */
const MOST = 6;

/** Share of the words that a related text keeps; only its order of magnitude matters. */
const KEPT = 0.5;

/** What is known of each word (by its number in the lexicon) from the two texts alone. */
export interface Weights {
  /** How often it stands in the copy and in the original. */
  inCopy: Int32Array;
  inOriginal: Int32Array;
  /** Log-odds (natural, 0 to 6) that two places with this word belong together rather than agree by chance. */
  weight: Float32Array;
}

/** The log-odds that an agreement which chance makes with probability `chance` is no chance. */
export function logOdds(chance: number): number {
  return Math.max(0, Math.min(MOST, Math.log(KEPT / chance)));
}

function count(tokens: Tokens, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const id of tokens.id) counts[id] = (counts[id] as number) + 1;
  return counts;
}

/** Weighs every word of the lexicon by its rarity in the two texts taken together. */
export function weighWords(copy: Tokens, original: Tokens, size: number): Weights {
  const inCopy = count(copy, size);
  const inOriginal = count(original, size);
  const total = copy.length + original.length;
  const weight = new Float32Array(size);
  for (let id = 0; id < size; id++)
    weight[id] = logOdds(((inCopy[id] as number) + (inOriginal[id] as number) + 1) / (total + 1));
  return { inCopy, inOriginal, weight };
}
