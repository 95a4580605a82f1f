import type { Model } from './model.ts';
import { BACKOFF_STEP, BACKOFF_ZERO, PROBABILITY_STEP } from './model-sections.ts';

/** log P of a word outside the vocabulary; it cancels out where two readings of a text are compared. */
const UNKNOWN = -16;
/** Id of a word outside the vocabulary. */
export const UNKNOWN_ID = -1;

function search(words: Uint16Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] as number;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Bits of the filter before the pairs, a power of two: about 13 a pair, so that it errs once in 14 times. */
const FILTER_BITS = 1 << 24;
const FILTER_MASK = FILTER_BITS - 1;

const slot = (first: number, second: number) =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 5) & FILTER_MASK;

/** A Bloom filter (one hash) of all pairs: most questions are answered by one look instead of a search. */
export function makeFilter(pairStart: Uint32Array, pairWord: Uint16Array): Uint32Array {
  const filter = new Uint32Array(FILTER_BITS >>> 5);
  for (let first = 0; first + 1 < pairStart.length; first++) {
    for (let i = pairStart[first] as number; i < (pairStart[first + 1] as number); i++) {
      const at = slot(first, pairWord[i] as number);
      filter[at >>> 5] = (filter[at >>> 5] as number) | (1 << (at & 31));
    }
  }
  return filter;
}

/** Place of the pair `first second` in the model, or -1. */
export function findPair(model: Model, first: number, second: number): number {
  if (first < 0 || second < 0 || first >= model.lmWords) return -1;
  const at = slot(first, second);
  if ((((model.pairFilter[at >>> 5] as number) >>> (at & 31)) & 1) === 0) return -1;
  return search(
    model.pairWord,
    model.pairStart[first] as number,
    model.pairStart[first + 1] as number,
    second,
  );
}

/** log P(word), natural. */
export function logWord(model: Model, word: number): number {
  return word < 0 ? UNKNOWN : (model.unigram[word] as number);
}

/** log P(second | first), given the pair's place. */
export function logAfter(model: Model, first: number, second: number, pair: number): number {
  if (pair >= 0) return -PROBABILITY_STEP * (model.pair[pair] as number);
  const backoff = first < 0 || first >= model.lmWords ? 0 : (model.backoff[first] as number);
  return backoff + logWord(model, second);
}

/**
 * log P(third | first second) of the back-off trigram model (Katz 1987), given the places of the pairs
 * `first second` and `second third`.
 */
export function logThird(
  model: Model,
  second: number,
  third: number,
  history: number,
  pair: number,
): number {
  if (history < 0) return logAfter(model, second, third, pair);
  const at =
    third < 0
      ? -1
      : search(
          model.tripleWord,
          model.tripleStart[history] as number,
          model.tripleStart[history + 1] as number,
          third,
        );
  if (at >= 0) return -PROBABILITY_STEP * (model.triple[at] as number);
  return (
    BACKOFF_STEP * ((model.pairBackoff[history] as number) - BACKOFF_ZERO) +
    logAfter(model, second, third, pair)
  );
}
