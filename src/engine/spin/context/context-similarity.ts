import type { Model } from '../../model/model.ts';
import { DIMENSIONS } from '../../model/word-vectors.ts';
import { CONTEXT_WINDOWS, slidingVectorSum } from './context-similarities.ts';
import { addVector, type ContextVectors, contextWeight } from './context-vectors.ts';

/** Common words count so little, beside words that tell more. */
const MIN_WEIGHT = 0.3;

/** What is written around a place: for each of WINDOWS the sum of the vectors there, of length 1 or 0. */
export type SurroundingVectors = Float64Array[];

/** Adds what the words [from, to) say of what a text is about. */
function addWordVectors(
  { vectors, rows, weights }: ContextVectors,
  from: number,
  to: number,
  sign: number,
  sum: Float64Array,
): void {
  for (let i = from; i < Math.min(rows.length, to); i++) {
    const weight = weights[i] as number;
    if (weight > 0) addVector(vectors, rows[i] as number, sign * weight, sum);
  }
}

function squaredLength(sum: Float64Array): number {
  let square = 0;
  for (let d = 0; d < DIMENSIONS; d++) square += (sum[d] as number) * (sum[d] as number);
  return square;
}

function normalize(sum: Float64Array): void {
  const length = Math.sqrt(squaredLength(sum)) || 1;
  for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) / length;
}

/**
 * Goes along a text: answers what is written around the words first … last, without themselves, for places one after
 * another. Each answer holds until the next one.
 */
export function trackSurroundings(
  topics: ContextVectors,
): (first: number, last: number) => SurroundingVectors {
  const windows = CONTEXT_WINDOWS.map((window) => ({
    window,
    sumAt: slidingVectorSum(topics, window),
    around: new Float64Array(DIMENSIONS),
  }));
  const answer = windows.map(({ around }) => around);
  return (first, last) => {
    for (const { window, sumAt, around } of windows) {
      around.set(sumAt(first));
      // The window lies around the first word; a phrase reaches further.
      if (last > first) addWordVectors(topics, first + window + 1, last + window + 1, 1, around);
      addWordVectors(topics, first, last + 1, -1, around);
      normalize(around);
    }
    return answer;
  };
}

/** How well some words (ids) fit there: the mean of the cosines, −1 to 1; 0 if none of them has a vector. */
export function contextSimilarity(
  model: Model,
  words: ArrayLike<number>,
  around: SurroundingVectors,
): number {
  const own = new Float64Array(DIMENSIONS);
  for (let i = 0; i < words.length; i++) {
    const id = words[i] as number;
    const row = model.vectors.row[id] ?? 0;
    if (row > 0) addVector(model.vectors, row, Math.max(MIN_WEIGHT, contextWeight(model, id)), own);
  }
  const square = squaredLength(own);
  if (square === 0) return 0;
  let product = 0;
  for (const sum of around) {
    for (let d = 0; d < DIMENSIONS; d++) product += (own[d] as number) * (sum[d] as number);
  }
  return product / Math.sqrt(square) / around.length;
}
