import type { Word } from './split-words.ts';
import { TAGGER_FEATURES, taggerInput, taggerPlaces } from './tagger-features.ts';
import { TAGGER } from './tagger-weights.ts';

/** A linear model over hashed features: the sum of their weights and the bias are log-odds. */
export interface Tagger {
  bias: number;
  /** TAGGER_SIZE weights, in steps. */
  weights: Int8Array | Float32Array;
  /** What one step of a weight is worth. */
  step: number;
}

/** A tagger as it is written: one printable character a weight. */
export interface PackedTagger {
  bias: number;
  step: number;
  packed: string;
}

/** Characters from here on stand for the weights from −46 to 46, without quotation marks and the backslash. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((letter) => letter !== "'" && letter !== '\\')
  .join('');
const MIDDLE = (ALPHABET.length - 1) / 2;

/** Most steps of a weight that can be written. */
export const MOST_STEPS = MIDDLE;

/** Writes weights in steps (whole numbers from −MOST_STEPS to MOST_STEPS) as text. */
export function packWeights(weights: Int8Array): string {
  return Array.from(weights, (weight) => ALPHABET[weight + MIDDLE]).join('');
}

/** Reads what `packWeights` wrote. */
export function unpackTagger({ bias, step, packed }: PackedTagger): Tagger {
  const values = new Int8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i - MIDDLE;
  const weights = new Int8Array(packed.length);
  for (let i = 0; i < packed.length; i++) weights[i] = values[packed.charCodeAt(i)] as number;
  return { bias, step, weights };
}

let unpacked: Tagger | undefined;

/** The trained tagger. */
export function trainedTagger(): Tagger {
  unpacked ??= unpackTagger(TAGGER);
  return unpacked;
}

/**
 * How much each word looks like one that a spinner put there, by itself, its ending and its neighbours: log-odds
 * against what is usual, 0 for a word that tells nothing. A classifier beside the noisy channel: it has learnt from
 * spun texts, where the channel knows thesauri.
 */
export function tagWords(words: Word[], text: string, tagger: Tagger): Float32Array {
  const input = taggerInput(words, text);
  const places = new Int32Array(TAGGER_FEATURES);
  const tags = new Float32Array(words.length);
  for (let i = 0; i < tags.length; i++) {
    taggerPlaces(input, i + 2, places);
    let sum = 0;
    for (let f = 0; f < TAGGER_FEATURES; f++) sum += tagger.weights[places[f] as number] as number;
    tags[i] = sum * tagger.step;
  }
  return tags;
}
