import type { Model } from './model.ts';
import { WINDOWS } from './topic-fits.ts';
import { addVector, cosine, type Topics, weightOf } from './topics.ts';
import { DIMENSIONS } from './word-vectors.ts';

/** Common words count so little, beside words that tell more. */
const LEAST_WEIGHT = 0.3;

/** For each of WINDOWS the sum of the vectors around the words first … last, without their own. */
export function sumsAround(topics: Topics, first: number, last: number): Float64Array[] {
  const { vectors, rows, weights, total } = topics;
  return WINDOWS.map((window) => {
    const isWhole = window === Number.POSITIVE_INFINITY;
    const sum = isWhole ? total.slice() : new Float64Array(DIMENSIONS);
    const put = (i: number, sign: number) => {
      if (weights[i]) addVector(vectors, rows[i] as number, sign * (weights[i] as number), sum);
    };
    if (isWhole) for (let i = first; i <= last; i++) put(i, -1);
    else {
      const end = Math.min(rows.length - 1, last + window);
      for (let i = Math.max(0, first - window); i <= end; i++) if (i < first || i > last) put(i, 1);
    }
    return sum;
  });
}

/** How well some words (ids) fit those sums: the mean of the cosines, −1 to 1; 0 if none of them has a vector. */
export function fitOf(model: Model, words: ArrayLike<number>, sums: Float64Array[]): number {
  const own = new Float64Array(DIMENSIONS);
  for (let i = 0; i < words.length; i++) {
    const row = model.vectors.row[words[i] as number] ?? 0;
    const weight = Math.max(LEAST_WEIGHT, weightOf(model, words[i] as number));
    if (row > 0) addVector(model.vectors, row, weight, own);
  }
  return sums.reduce((all, sum) => all + cosine(own, sum), 0) / sums.length;
}
