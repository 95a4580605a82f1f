import type { Model } from './model.ts';
import { BACKOFF_STEP, BACKOFF_ZERO, PROBABILITY_STEP } from './model-sections.ts';
import { mayPair } from './pair-filter.ts';

/** log P of a word outside the vocabulary; it cancels out where two readings of a text are compared. */
const UNKNOWN = -16;
/** Id of a word outside the vocabulary. */
export const UNKNOWN_ID = -1;

/** Place of a word among the ascending rows [from, to), whose upper 16 bits hold the words; or -1. */
function search(rows: Int32Array, from: number, to: number, word: number): number {
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
export function searchPair(model: Model, first: number, second: number): number {
  if (first < 0 || second < 0 || first >= model.lmWords) return -1;
  const from = model.pairStart[first] as number;
  return search(model.pairs, from, model.pairStart[first + 1] as number, second);
}

/** The same; most questions are answered by the filter. */
export const findPair = (model: Model, first: number, second: number) =>
  mayPair(model.pairFilter, first, second) === 0 ? -1 : searchPair(model, first, second);

/** log P(word), natural. */
export function logWord(model: Model, word: number): number {
  return word < 0 ? UNKNOWN : (model.unigram[word] as number);
}

/** Nats that a word gives to those never seen after it. */
export function logBackoff(model: Model, word: number): number {
  return word < 0 || word >= model.lmWords ? 0 : (model.backoff[word] as number);
}

/** log P(second | first) of a pair in the model. */
export const logPair = (model: Model, pair: number) =>
  -PROBABILITY_STEP * (((model.pairs[pair] as number) >>> 8) & 255);

/** log P(second | first), given the pair's place. */
export function logAfter(model: Model, first: number, second: number, pair: number): number {
  if (pair >= 0) return logPair(model, pair);
  return logBackoff(model, first) + logWord(model, second);
}

/** log P(third | first second), given the place of the pair `first second` and log P(third | second). */
export function logBeyond(model: Model, history: number, third: number, after: number): number {
  if (history < 0) return after;
  const from = model.tripleStart[history] as number;
  const to = model.tripleStart[history + 1] as number;
  const at = third < 0 ? -1 : search(model.triples, from, to, third);
  if (at >= 0) return -PROBABILITY_STEP * ((model.triples[at] as number) & 255);
  return BACKOFF_STEP * (((model.pairs[history] as number) & 255) - BACKOFF_ZERO) + after;
}

/**
 * log P(third | first second) of the back-off trigram model (Katz 1987), given the places of the pairs
 * `first second` and `second third`.
 */
export const logThird = (
  model: Model,
  second: number,
  third: number,
  history: number,
  pair: number,
) => logBeyond(model, history, third, logAfter(model, second, third, pair));
