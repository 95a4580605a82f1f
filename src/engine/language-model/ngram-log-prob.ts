import { mayContainBigram } from '../model/bigram-bloom-filter.ts';
import type { Model } from '../model/model.ts';
import { BACKOFF_STEP, BACKOFF_ZERO_CODE, LOG_PROB_STEP } from '../model/sections.ts';

/** log P of a word outside the vocabulary; it cancels out where two readings of a text are compared. */
const UNKNOWN_LOG_PROB = -16;
/** Id of a word outside the vocabulary. */
export const UNKNOWN_ID = -1;

/** Place of a word among the ascending rows [from, to), whose upper 16 bits hold the words; or -1. */
function findRow(rows: Int32Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = (rows[middle] as number) >>> 16;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Place of the pair `first second` in the model, or -1; for questions that the filter has let through. */
export function searchBigram(model: Model, first: number, second: number): number {
  if (first < 0 || second < 0 || first >= model.vocabularySize) return -1;
  const from = model.bigramStart[first] as number;
  return findRow(model.bigrams, from, model.bigramStart[first + 1] as number, second);
}

/** The same; most questions are answered by the filter. */
export const findBigram = (model: Model, first: number, second: number) =>
  mayContainBigram(model.bigramFilter, first, second) === 0
    ? -1
    : searchBigram(model, first, second);

/** log P(word), natural. */
export function unigramLogProb(model: Model, word: number): number {
  return word < 0 ? UNKNOWN_LOG_PROB : (model.unigram[word] as number);
}

/** Nats that a word gives to those never seen after it. */
export function backoffLogWeight(model: Model, word: number): number {
  return word < 0 || word >= model.vocabularySize ? 0 : (model.backoff[word] as number);
}

/** log P(second | first) of a pair in the model. */
export const storedBigramLogProb = (model: Model, pair: number) =>
  -LOG_PROB_STEP * (((model.bigrams[pair] as number) >>> 8) & 255);

/** log P(second | first), given the pair's place. */
export function bigramLogProb(model: Model, first: number, second: number, pair: number): number {
  if (pair >= 0) return storedBigramLogProb(model, pair);
  return backoffLogWeight(model, first) + unigramLogProb(model, second);
}

/** log P(third | first second), given the place of the pair `first second` and log P(third | second). */
export function trigramLogProbGivenBigram(
  model: Model,
  history: number,
  third: number,
  after: number,
): number {
  if (history < 0) return after;
  const from = model.trigramStart[history] as number;
  const to = model.trigramStart[history + 1] as number;
  const at = third < 0 ? -1 : findRow(model.trigrams, from, to, third);
  if (at >= 0) return -LOG_PROB_STEP * ((model.trigrams[at] as number) & 255);
  return BACKOFF_STEP * (((model.bigrams[history] as number) & 255) - BACKOFF_ZERO_CODE) + after;
}

/**
 * log P(third | first second) of the back-off trigram model (Katz 1987), given the places of the pairs
 * `first second` and `second third`.
 */
export const trigramLogProb = (
  model: Model,
  second: number,
  third: number,
  history: number,
  pair: number,
) => trigramLogProbGivenBigram(model, history, third, bigramLogProb(model, second, third, pair));
