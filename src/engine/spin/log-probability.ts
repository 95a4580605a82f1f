import type { Model } from './model.ts';

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

/** Place of the pair `first second` in the model, or -1. */
export function findPair(model: Model, first: number, second: number): number {
  if (first < 0 || second < 0 || first >= model.lmWords) return -1;
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
  if (pair >= 0) return model.pair[pair] as number;
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
  if (at >= 0) return model.triple[at] as number;
  return (model.pairBackoff[history] as number) + logAfter(model, second, third, pair);
}
