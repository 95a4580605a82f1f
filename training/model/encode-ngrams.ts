import {
  BACKOFF_STEP,
  BACKOFF_ZERO_CODE,
  LOG_PROB_STEP,
  UNIGRAM_STEP,
} from '../../src/engine/model/sections.ts';
import { differences, varintSections } from './encode-varints.ts';
import type { PrunedModel } from './ngrams/prune-model.ts';

/** Codes beyond these are never needed: probabilities of n-grams are cut off at e⁻²⁸. */
const MAX_NGRAM_CODE = 63;
const MAX_UNIGRAM_CODE = 255;

const clamp = (value: number, top: number) => Math.max(0, Math.min(top, Math.round(value)));
const quantizeLogProbs = (values: Float32Array, step: number, top: number) =>
  Uint8Array.from(values, (value) => clamp(-value / step, top));
const quantizeBackoffs = (values: Float32Array) =>
  Uint8Array.from(values, (value) =>
    clamp(BACKOFF_ZERO_CODE + value / BACKOFF_STEP, 2 * BACKOFF_ZERO_CODE),
  );

/** The lengths of rows from where they start. */
const rowLengths = (starts: Uint32Array) =>
  starts.subarray(1).map((end, i) => end - (starts[i] as number));

/** The ascending words of each row as differences. */
function* rowDifferences(starts: Uint32Array, words: Uint16Array): Generator<number> {
  for (let row = 0; row + 1 < starts.length; row++)
    yield* differences(words.subarray(starts[row], starts[row + 1]));
}

/** The sections of the language model. */
export function encodeNgrams(model: PrunedModel) {
  const { bigramStart, bigramWord, trigramStart, trigramWord } = model;
  return {
    unigramLogProb: quantizeLogProbs(model.unigram, UNIGRAM_STEP, MAX_UNIGRAM_CODE),
    unigramBackoff: quantizeBackoffs(model.unigramBackoff),
    ...varintSections('bigramCounts', rowLengths(bigramStart)),
    ...varintSections('bigramWords', rowDifferences(bigramStart, bigramWord)),
    bigramLogProb: quantizeLogProbs(model.bigram, LOG_PROB_STEP, MAX_NGRAM_CODE),
    bigramBackoff: quantizeBackoffs(model.bigramBackoff),
    ...varintSections('trigramCounts', rowLengths(trigramStart)),
    ...varintSections('trigramWords', rowDifferences(trigramStart, trigramWord)),
    trigramLogProb: quantizeLogProbs(model.trigram, LOG_PROB_STEP, MAX_NGRAM_CODE),
  };
}
