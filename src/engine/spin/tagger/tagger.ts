import type { Word } from '../../text/split-words.ts';
import {
  FEATURES_PER_WORD,
  HASH_BITS,
  taggerFeatureHashes,
  taggerInput,
  taggerValues,
  VALUES_PER_WORD,
} from './tagger-features.ts';

/** The upper bits of a feature's place choose its drawer, the lower ones tell it from the others there. */
const BUCKET_BITS = 18;
/** How many drawers there are. */
export const BUCKETS = 2 ** BUCKET_BITS;
const LOW_BITS = HASH_BITS - BUCKET_BITS;
const LOW_MASK = 2 ** LOW_BITS - 1;

/** A linear model over hashed features: the sum of their weights is the log-odds. Features it does not hold weigh 0. */
export interface Tagger {
  /** Where each drawer begins, and where the last one ends. */
  buckets: Uint32Array;
  /** Per feature the lower bits of its place, ascending in each drawer. */
  lowBits: Uint8Array;
  /** Per feature its weight in steps. */
  weights: Int8Array;
  /** What one step of a weight is worth. */
  step: number;
  /** The weights of the values of a word. */
  values: number[];
}

/** The features of a tagger, ascending by place. */
export interface HashedFeatures {
  featureHashes: Uint32Array;
  weights: Int8Array;
}

/** All that is learnt: the features, and the weights of a word's values. */
export interface TaggerParameters extends HashedFeatures {
  values: number[];
}

/** Sorts features into drawers. */
export function buildTagger(
  { featureHashes: places, weights, values }: TaggerParameters,
  step: number,
): Tagger {
  const drawers = new Uint32Array(BUCKETS + 1);
  let drawer = 0;
  places.forEach((place, i) => {
    while (drawer <= place >>> LOW_BITS) drawers[drawer++] = i;
  });
  drawers.fill(places.length, drawer);
  const lower = Uint8Array.from(places, (place) => place & LOW_MASK);
  return { buckets: drawers, lowBits: lower, weights, step, values };
}

/** The weight of the feature at a place, in steps. */
function weightOfHash(
  { buckets: drawers, lowBits: lower, weights }: Tagger,
  place: number,
): number {
  const drawer = place >>> LOW_BITS;
  const end = drawers[drawer + 1] as number;
  for (let at = drawers[drawer] as number; at < end; at++) {
    if (lower[at] === (place & LOW_MASK)) return weights[at] as number;
  }
  return 0;
}

/**
 * How much each word looks like one that a spinner put there, by itself, its ending, its neighbours, and how
 * well it fits what is written around it (`fits`, topic-fits.ts): log-odds
 * against what is usual, 0 for a word that tells nothing. A classifier beside the noisy channel: it has learnt from
 * spun texts, where the channel knows thesauri.
 */
export function tagWords(
  words: Word[],
  text: string,
  fits: Int8Array,
  tagger: Tagger,
): Float32Array {
  const input = taggerInput(words, text, fits);
  const places = new Int32Array(FEATURES_PER_WORD);
  const values = new Float32Array(VALUES_PER_WORD);
  const tags = new Float32Array(words.length);
  for (let i = 0; i < tags.length; i++) {
    taggerFeatureHashes(input, i + 2, places);
    let sum = 0;
    for (let f = 0; f < FEATURES_PER_WORD; f++) sum += weightOfHash(tagger, places[f] as number);
    sum *= tagger.step;
    taggerValues(input, i, values);
    for (let v = 0; v < VALUES_PER_WORD; v++)
      sum += (tagger.values[v] as number) * (values[v] as number);
    tags[i] = sum;
  }
  return tags;
}
