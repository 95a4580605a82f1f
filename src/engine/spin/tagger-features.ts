import type { Word } from './split-words.ts';
import { NO_VECTOR, WINDOWS } from './topic-fits.ts';

/** Features are told apart by hashes of so many bits: two in a hundred of those never learnt are taken for a learnt one. */
export const PLACE_BITS = 24;
const MASK = 2 ** PLACE_BITS - 1;

/** Feature places to a word. */
export const TAGGER_FEATURES = 12;

/** Values to a word, beside its features: whether it has no vector, and how well it fits each of WINDOWS. */
export const TAGGER_VALUES = 1 + WINDOWS.length;

const GAPS = { space: 1, hyphen: 2, mark: 3, end: 4 } as const;

/** FNV-1a over the UTF-16 units [from, to). */
function hash(text: string, from: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value;
}

/** MurmurHash3's finalizer, over two numbers and the number of the feature. */
function place(feature: number, a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b + feature, 0x9e3779b1), 0x85ebca6b) + feature;
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return (value ^ (value >>> 13)) & MASK;
}

/** What of a text the features are made of: per word its hash, its ending's hash, and a number for its dress. */
export interface TaggerInput {
  /** How each word fits what is written around it (topic-fits.ts). */
  fits: Int8Array;
  word: Int32Array;
  ending: Int32Array;
  dress: Uint8Array;
}

/** Endings have so many letters. */
const ENDING = 3;

/** Words of a text as the tagger sees them: two empty places before and after. */
export function taggerInput(words: Word[], text: string, fits: Int8Array): TaggerInput {
  const word = new Int32Array(words.length + 4);
  const ending = new Int32Array(words.length + 4);
  const dress = new Uint8Array(words.length + 4);
  words.forEach(({ key, start, gap }, i) => {
    word[i + 2] = hash(key, 0);
    ending[i + 2] = hash(key, Math.max(0, key.length - ENDING)) ^ Math.min(key.length, 5);
    const first = text.charCodeAt(start);
    dress[i + 2] = 2 * GAPS[gap] + (first > 64 && first < 91 ? 1 : 0);
  });
  return { fits, word, ending, dress };
}

/** Writes the places of the features of word i (counted with the two empty places before it). */
export function taggerPlaces({ word, ending, dress }: TaggerInput, i: number, into: Int32Array) {
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
  into[0] = place(0, w, 0);
  into[1] = place(1, w, b);
  into[2] = place(2, w, c);
  into[3] = place(3, w, a);
  into[4] = place(4, w, d);
  into[5] = place(5, own, after);
  into[6] = place(6, own, before);
  into[7] = place(7, own, b);
  into[8] = place(8, own, c);
  into[9] = place(9, own, Math.imul(b, 31) ^ c);
  into[10] = place(10, own, dress[i] as number);
  into[11] = place(11, w, ((dress[i] as number) << 4) | (dress[i + 1] as number));
}

/** Writes the values of word i of the text. */
export function taggerValues({ fits }: TaggerInput, i: number, into: Float32Array): void {
  const at = WINDOWS.length * i;
  const isUnknown = fits[at] === NO_VECTOR;
  into[0] = isUnknown ? 1 : 0;
  for (let w = 0; w < WINDOWS.length; w++) {
    into[1 + w] = isUnknown ? 0 : (fits[at + w] as number) / 100;
  }
}
