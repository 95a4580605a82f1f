import { DIMENSIONS } from '../../model/word-vectors.ts';
import { addVector, type ContextVectors, cosineSimilarity } from './context-vectors.ts';

/** A word is held against so many words before and after it: those beside it, those around it, and the whole text. */
export const CONTEXT_WINDOWS = [5, 15, Number.POSITIVE_INFINITY];
/** Words that tell less of what a text is about are not held against it. */
const MIN_CONTEXT_WEIGHT = 2;

/** What is written in the place of the fit of a word that has no vector. */
export const NO_VECTOR = -128;

/** The sum of the vectors in a window around a word that moves on over a text, never back. */
export function slidingVectorSum({ vectors, rows, weights }: ContextVectors, window: number) {
  const sum = new Float64Array(DIMENSIONS);
  let [from, to] = [0, 0];
  const put = (i: number, sign: number) => {
    const weight = weights[i] as number;
    if (weight > 0) addVector(vectors, rows[i] as number, sign * weight, sum);
  };
  return (at: number) => {
    while (to < Math.min(rows.length, at + window + 1)) put(to++, 1);
    while (from < at - window) put(from++, -1);
    return sum;
  };
}

/**
 * How well each word fits what is written around it: for each of WINDOWS, a hundred times the cosine of its vector and
 * the sum of the others'. Spinners choose words by a dictionary, not by what the text is about. 0 for common words,
 * NO_VECTOR for those without a vector.
 */
export function contextSimilarities(topics: ContextVectors): Int8Array {
  const { vectors, rows, weights } = topics;
  const fits = new Int8Array(CONTEXT_WINDOWS.length * rows.length);
  const windows = CONTEXT_WINDOWS.map((window) => slidingVectorSum(topics, window));
  const own = new Float64Array(DIMENSIONS);
  const others = new Float64Array(DIMENSIONS);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const weight = weights[i] as number;
    const isHeld = row > 0 && weight >= MIN_CONTEXT_WEIGHT;
    if (isHeld) addVector(vectors, row, 1, own.fill(0));
    for (let w = 0; w < windows.length; w++) {
      const sum = windows[w]?.(i) as Float64Array;
      if (isHeld) {
        for (let d = 0; d < DIMENSIONS; d++)
          others[d] = (sum[d] as number) - weight * (own[d] as number);
      }
      const fit = isHeld ? Math.round(100 * cosineSimilarity(own, others)) : 0;
      fits[CONTEXT_WINDOWS.length * i + w] = row > 0 ? fit : NO_VECTOR;
    }
  }
  return fits;
}
