import { fnv1a } from '../../text/hash.ts';
import type { Word } from '../../text/split-words.ts';
import { CONTEXT_WINDOWS, NO_VECTOR } from '../context/context-similarities.ts';

/** Bits of a feature's hash. Two in a hundred features that were never trained have the hash of one that was. */
export const HASH_BITS = 24;
const HASH_MASK = 2 ** HASH_BITS - 1;

/** Features of a word. */
export const FEATURES_PER_WORD = 12;

/** Values of a word, beside its features: whether it has no vector, and how well it fits each of CONTEXT_WINDOWS. */
export const VALUES_PER_WORD = 1 + CONTEXT_WINDOWS.length;

const GAP_CODES = { space: 1, hyphen: 2, punctuation: 3, end: 4 } as const;

/** A hash of two numbers and the number of the feature, in the manner of MurmurHash3's finalizer. */
function featureHash(feature: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + feature, 0x9e3779b1), 0x85ebca6b) + feature;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & HASH_MASK;
}

/** What the features of a text are made of. Two empty positions stand before the first word and after the last. */
export interface TaggerInput {
  /** How well each word fits its context (context-similarities.ts). */
  contextSimilarities: Int8Array;
  /** Hash of each word. */
  word: Int32Array;
  /** Hash of each word's ending. */
  ending: Int32Array;
  /** What stands before each word, and whether it begins with a capital, as one number. */
  shape: Uint8Array;
}

/** Empty positions before the first word. */
const PADDING = 2;
/** Letters of an ending. */
const ENDING_LENGTH = 3;
/** Longer words are all of one length to the tagger. */
const MAX_LENGTH = 5;

const endingHash = (key: string) =>
  fnv1a(key, Math.max(0, key.length - ENDING_LENGTH)) ^ Math.min(key.length, MAX_LENGTH);

/** The words of a text as the tagger sees them. */
export function taggerInput(
  words: Word[],
  text: string,
  contextSimilarities: Int8Array,
): TaggerInput {
  const length = words.length + 2 * PADDING;
  const word = new Int32Array(length);
  const ending = new Int32Array(length);
  const shape = new Uint8Array(length);
  words.forEach(({ key, start, gap }, i) => {
    word[i + PADDING] = fnv1a(key);
    ending[i + PADDING] = endingHash(key);
    const first = text.charCodeAt(start);
    const isCapital = first > 64 && first < 91;
    shape[i + PADDING] = 2 * GAP_CODES[gap] + (isCapital ? 1 : 0);
  });
  return { contextSimilarities, word, ending, shape };
}

/** Writes the hashes of the features of word i of the text. */
export function taggerFeatureHashes(
  { word, ending, shape }: TaggerInput,
  i: number,
  hashes: Int32Array,
): void {
  const at = i + PADDING;
  const own = word[at] as number;
  const [before2, before] = [word[at - 2] as number, word[at - 1] as number];
  const [after, after2] = [word[at + 1] as number, word[at + 2] as number];
  const ownEnding = ending[at] as number;
  const ownShape = shape[at] as number;
  hashes[0] = featureHash(0, own, 0);
  hashes[1] = featureHash(1, own, before);
  hashes[2] = featureHash(2, own, after);
  hashes[3] = featureHash(3, own, before2);
  hashes[4] = featureHash(4, own, after2);
  hashes[5] = featureHash(5, ownEnding, ending[at + 1] as number);
  hashes[6] = featureHash(6, ownEnding, ending[at - 1] as number);
  hashes[7] = featureHash(7, ownEnding, before);
  hashes[8] = featureHash(8, ownEnding, after);
  hashes[9] = featureHash(9, ownEnding, Math.imul(before, 31) ^ after);
  hashes[10] = featureHash(10, ownEnding, ownShape);
  hashes[11] = featureHash(11, own, (ownShape << 4) | (shape[at + 1] as number));
}

/** Writes the values of word i of the text. */
export function taggerValues(
  { contextSimilarities }: TaggerInput,
  i: number,
  values: Float32Array,
): void {
  const from = CONTEXT_WINDOWS.length * i;
  const isUnknown = contextSimilarities[from] === NO_VECTOR;
  values[0] = isUnknown ? 1 : 0;
  for (let window = 0; window < CONTEXT_WINDOWS.length; window++) {
    const similarity = contextSimilarities[from + window] as number;
    values[1 + window] = isUnknown ? 0 : similarity / 100;
  }
}
