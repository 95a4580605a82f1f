import type { Model } from '../../model/model.ts';
import { DIMENSIONS } from '../../model/word-vectors.ts';
import { CONTEXT_WINDOWS, slidingVectorSum } from './context-similarities.ts';
import { addVector, type ContextVectors, contextWeight } from './context-vectors.ts';

/** Common words count so little, beside words that say more about the subject. */
const MIN_WEIGHT = 0.3;

/** The context of a span: for each of CONTEXT_WINDOWS the sum of the vectors there, of length 1 or 0. */
export type SurroundingVectors = Float64Array[];

/** Adds the vectors of the words [from, to), or with sign -1 takes them away. */
function addWordVectors(
  { vectors, rows, weights }: ContextVectors,
  { from, to }: { from: number; to: number },
  sign: number,
  sum: Float64Array,
): void {
  for (let i = from; i < Math.min(rows.length, to); i++) {
    const weight = weights[i] as number;
    if (weight > 0) addVector(vectors, rows[i] as number, sign * weight, sum);
  }
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let product = 0;
  for (let d = 0; d < DIMENSIONS; d++) product += (a[d] as number) * (b[d] as number);
  return product;
}

function normalize(sum: Float64Array): void {
  const length = Math.sqrt(dotProduct(sum, sum)) || 1;
  for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) / length;
}

/**
 * Goes along a text: gives the context of the words first … last, without themselves, for spans one after another. Each
 * answer holds until the next one.
 */
export function trackSurroundings(
  contextVectors: ContextVectors,
): (first: number, last: number) => SurroundingVectors {
  const windows = CONTEXT_WINDOWS.map((window) => ({
    window,
    sumAt: slidingVectorSum(contextVectors, window),
    vector: new Float64Array(DIMENSIONS),
  }));
  const surrounding = windows.map(({ vector }) => vector);
  return (first, last) => {
    for (const { window, sumAt, vector } of windows) {
      vector.set(sumAt(first));
      // The window lies around the first word; a phrase reaches further.
      const beyond = { from: first + window + 1, to: last + window + 1 };
      if (last > first) addWordVectors(contextVectors, beyond, 1, vector);
      addWordVectors(contextVectors, { from: first, to: last + 1 }, -1, vector);
      normalize(vector);
    }
    return surrounding;
  };
}

/** The sum of the vectors of some words (ids). */
function vectorSum(model: Model, words: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (let i = 0; i < words.length; i++) {
    const id = words[i] as number;
    const row = model.vectors.row[id] ?? 0;
    if (row > 0) addVector(model.vectors, row, Math.max(MIN_WEIGHT, contextWeight(model, id)), sum);
  }
  return sum;
}

/** How similar some words (ids) are to their context: the mean of the cosines, −1 to 1; 0 if none of them has a vector. */
export function contextSimilarity(
  model: Model,
  words: ArrayLike<number>,
  surrounding: SurroundingVectors,
): number {
  const own = vectorSum(model, words);
  const square = dotProduct(own, own);
  if (square === 0) return 0;
  let product = 0;
  for (const vector of surrounding) {
    for (let d = 0; d < DIMENSIONS; d++) product += (own[d] as number) * (vector[d] as number);
  }
  return product / Math.sqrt(square) / surrounding.length;
}
