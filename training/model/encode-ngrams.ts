import { packStarts } from '../../src/engine/model/packed-starts.ts';
import {
  BACKOFF_STEP,
  BACKOFF_ZERO_CODE,
  LOG_PROB_STEP,
  UNIGRAM_STEP,
} from '../../src/engine/model/sections.ts';
import { bytesOf } from './bytes-of.ts';
import type { PrunedModel } from './ngrams/prune-model.ts';
import { rowLengths } from './rows.ts';

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

/** How far each number is from the one before, modulo 2^16. */
const differences = (numbers: Uint16Array) =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

/** The sections of the language model. */
export function encodeNgrams(model: PrunedModel) {
  const { blocks, offsets } = packStarts(model.trigramStart);
  return {
    unigramLogProb: quantizeLogProbs(model.unigram, UNIGRAM_STEP, MAX_UNIGRAM_CODE),
    unigramBackoff: quantizeBackoffs(model.unigramBackoff),
    bigramCounts: rowLengths(model.bigramStart),
    bigramSteps: bytesOf(differences(model.bigramWord)),
    bigramLogProb: quantizeLogProbs(model.bigram, LOG_PROB_STEP, MAX_NGRAM_CODE),
    bigramBackoff: quantizeBackoffs(model.bigramBackoff),
    trigramBlocks: bytesOf(blocks),
    trigramOffsets: bytesOf(offsets),
    trigramWords: bytesOf(model.trigramWord),
    trigramLogProb: quantizeLogProbs(model.trigram, LOG_PROB_STEP, MAX_NGRAM_CODE),
  };
}
