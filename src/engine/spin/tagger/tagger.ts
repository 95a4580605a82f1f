import type { Word } from '../../text/split-words.ts';
import {
  FEATURES_PER_WORD,
  HASH_BITS,
  type TaggerInput,
  taggerFeatureHashes,
  taggerInput,
  taggerValues,
  VALUES_PER_WORD,
} from './tagger-features.ts';
import type { Tagger } from './tagger-model.ts';

/** The upper bits of a feature's hash choose its bucket, the lower ones tell it from the others there. */
const BUCKET_BITS = 18;
export const BUCKETS = 2 ** BUCKET_BITS;
const LOW_BITS = HASH_BITS - BUCKET_BITS;
const LOW_MASK = 2 ** LOW_BITS - 1;

/** All that is trained: the features by ascending hash, and the weights of a word's values. */
export interface TaggerParameters {
  featureHashes: Uint32Array;
  /** Per feature its weight in steps. */
  weights: Int8Array;
  values: number[];
}

/** Sorts features into buckets. */
export function buildTagger(
  { featureHashes, weights, values }: TaggerParameters,
  step: number,
): Tagger {
  const buckets = new Uint32Array(BUCKETS + 1);
  let bucket = 0;
  featureHashes.forEach((hash, i) => {
    while (bucket <= hash >>> LOW_BITS) buckets[bucket++] = i;
  });
  buckets.fill(featureHashes.length, bucket);
  const lowBits = Uint8Array.from(featureHashes, (hash) => hash & LOW_MASK);
  return { buckets, lowBits, weights, step, values };
}

/** The weight of a feature by its hash, in steps. */
function weightOfHash({ buckets, lowBits, weights }: Tagger, hash: number): number {
  const bucket = hash >>> LOW_BITS;
  const end = buckets[bucket + 1] as number;
  for (let i = buckets[bucket] as number; i < end; i++) {
    if (lowBits[i] === (hash & LOW_MASK)) return weights[i] as number;
  }
  return 0;
}

/** Log-odds of one word after another. */
function createWordTagger(tagger: Tagger, input: TaggerInput): (i: number) => number {
  const hashes = new Int32Array(FEATURES_PER_WORD);
  const values = new Float32Array(VALUES_PER_WORD);
  return (i) => {
    taggerFeatureHashes(input, i, hashes);
    let steps = 0;
    for (let f = 0; f < FEATURES_PER_WORD; f++) steps += weightOfHash(tagger, hashes[f] as number);
    taggerValues(input, i, values);
    let logOdds = tagger.step * steps;
    for (let v = 0; v < VALUES_PER_WORD; v++)
      logOdds += (tagger.values[v] as number) * (values[v] as number);
    return logOdds;
  };
}

/**
 * How much each word looks like one that a spinner put there: log-odds against what is usual, 0 for a word that says
 * nothing. Judged by the word itself, its ending, its neighbours, and how well it fits its context
 * (context-similarities.ts). The tagger is trained on spun texts, where the noisy channel knows thesauri.
 */
export function tagWords(
  words: Word[],
  text: string,
  contextSimilarities: Int8Array,
  tagger: Tagger,
): Float32Array {
  const logOddsOf = createWordTagger(tagger, taggerInput(words, text, contextSimilarities));
  const tags = new Float32Array(words.length);
  for (let i = 0; i < tags.length; i++) tags[i] = logOddsOf(i);
  return tags;
}
