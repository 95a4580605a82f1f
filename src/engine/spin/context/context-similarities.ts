import { DIMENSIONS } from '../../model/word-vectors.ts';
import { addVector, type ContextVectors, cosineSimilarity } from './context-vectors.ts';

/** Words are compared with so many words before and after them: those beside them, those around them, the whole text. */
export const CONTEXT_WINDOWS = [5, 15, Number.POSITIVE_INFINITY];
/** Words that say less about a text's subject are not compared with it. */
const MIN_CONTEXT_WEIGHT = 2;

/** Stands for the similarity of a word that has no vector. */
export const NO_VECTOR = -128;

/** The sum of the vectors in a window around a word that moves on over a text, never back. */
export function slidingVectorSum({ vectors, rows, weights }: ContextVectors, window: number) {
  const sum = new Float64Array(DIMENSIONS);
  let [from, to] = [0, 0];
  const add = (i: number, sign: number) => {
    const weight = weights[i] as number;
    if (weight > 0) addVector(vectors, rows[i] as number, sign * weight, sum);
  };
  return (at: number) => {
    while (to < Math.min(rows.length, at + window + 1)) add(to++, 1);
    while (from < at - window) add(from++, -1);
    return sum;
  };
}

/** Writes the sum of the vectors around a word less its own, so many times. */
function subtractOwn(sum: Float64Array, own: Float64Array, weight: number, others: Float64Array) {
  for (let d = 0; d < DIMENSIONS; d++) others[d] = (sum[d] as number) - weight * (own[d] as number);
}

/**
 * How similar each word is to its context: for each of CONTEXT_WINDOWS, a hundred times the cosine of its vector and
 * the sum of the others'. Spinners choose words by a dictionary, not by the text's subject. 0 for common words,
 * NO_VECTOR for those without a vector.
 */
export function contextSimilarities(contextVectors: ContextVectors): Int8Array {
  const { vectors, rows, weights } = contextVectors;
  const similarities = new Int8Array(CONTEXT_WINDOWS.length * rows.length);
  const sums = CONTEXT_WINDOWS.map((window) => slidingVectorSum(contextVectors, window));
  const own = new Float64Array(DIMENSIONS);
  const others = new Float64Array(DIMENSIONS);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const weight = weights[i] as number;
    const isCompared = row > 0 && weight >= MIN_CONTEXT_WEIGHT;
    if (isCompared) addVector(vectors, row, 1, own.fill(0));
    for (let w = 0; w < sums.length; w++) {
      const sum = sums[w]?.(i) as Float64Array;
      if (isCompared) subtractOwn(sum, own, weight, others);
      const similarity = isCompared ? Math.round(100 * cosineSimilarity(own, others)) : 0;
      similarities[CONTEXT_WINDOWS.length * i + w] = row > 0 ? similarity : NO_VECTOR;
    }
  }
  return similarities;
}
