import { fnv1a } from '../../text/hash.ts';
import type { Word } from '../../text/split-words.ts';
import { CONTEXT_WINDOWS, NO_VECTOR } from '../context/context-similarities.ts';

/** Features are told apart by hashes of so many bits: two in a hundred of those never learnt are taken for a learnt one. */
export const HASH_BITS = 24;
const HASH_MASK = 2 ** HASH_BITS - 1;

/** Feature places to a word. */
export const FEATURES_PER_WORD = 12;

/** Values to a word, beside its features: whether it has no vector, and how well it fits each of WINDOWS. */
export const VALUES_PER_WORD = 1 + CONTEXT_WINDOWS.length;

const GAP_CODES = { space: 1, hyphen: 2, punctuation: 3, end: 4 } as const;

/** MurmurHash3's finalizer, over two numbers and the number of the feature. */
function featureHash(feature: number, a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b + feature, 0x9e3779b1), 0x85ebca6b) + feature;
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return (value ^ (value >>> 13)) & HASH_MASK;
}

/** What of a text the features are made of: per word its hash, its ending's hash, and a number for its dress. */
export interface TaggerInput {
  /** How each word fits what is written around it (topic-fits.ts). */
  contextSimilarities: Int8Array;
  word: Int32Array;
  ending: Int32Array;
  shape: Uint8Array;
}

/** Endings have so many letters. */
const ENDING_LENGTH = 3;

/** Words of a text as the tagger sees them: two empty places before and after. */
export function taggerInput(words: Word[], text: string, fits: Int8Array): TaggerInput {
  const word = new Int32Array(words.length + 4);
  const ending = new Int32Array(words.length + 4);
  const dress = new Uint8Array(words.length + 4);
  words.forEach(({ key, start, gap }, i) => {
    word[i + 2] = fnv1a(key);
    ending[i + 2] = fnv1a(key, Math.max(0, key.length - ENDING_LENGTH)) ^ Math.min(key.length, 5);
    const first = text.charCodeAt(start);
    dress[i + 2] = 2 * GAP_CODES[gap] + (first > 64 && first < 91 ? 1 : 0);
  });
  return { contextSimilarities: fits, word, ending, shape: dress };
}

/** Writes the places of the features of word i (counted with the two empty places before it). */
export function taggerFeatureHashes(
  { word, ending, shape: dress }: TaggerInput,
  i: number,
  into: Int32Array,
) {
  const [a, b, w, c, d] = [
    word[i - 2] as number,
    word[i - 1] as number,
    word[i] as number,
    word[i + 1] as number,
    word[i + 2] as number,
  ];
  const [before, own, after] = [
    ending[i - 1] as number,
    ending[i] as number,
    ending[i + 1] as number,
  ];
  into[0] = featureHash(0, w, 0);
  into[1] = featureHash(1, w, b);
  into[2] = featureHash(2, w, c);
  into[3] = featureHash(3, w, a);
  into[4] = featureHash(4, w, d);
  into[5] = featureHash(5, own, after);
  into[6] = featureHash(6, own, before);
  into[7] = featureHash(7, own, b);
  into[8] = featureHash(8, own, c);
  into[9] = featureHash(9, own, Math.imul(b, 31) ^ c);
  into[10] = featureHash(10, own, dress[i] as number);
  into[11] = featureHash(11, w, ((dress[i] as number) << 4) | (dress[i + 1] as number));
}

/** Writes the values of word i of the text. */
export function taggerValues(
  { contextSimilarities: fits }: TaggerInput,
  i: number,
  into: Float32Array,
): void {
  const at = CONTEXT_WINDOWS.length * i;
  const isUnknown = fits[at] === NO_VECTOR;
  into[0] = isUnknown ? 1 : 0;
  for (let w = 0; w < CONTEXT_WINDOWS.length; w++) {
    into[1 + w] = isUnknown ? 0 : (fits[at + w] as number) / 100;
  }
}
