import type { Model } from '../../model/model.ts';
import { DIMENSIONS, type WordVectors } from '../../model/word-vectors.ts';

/** −log P up to which words are so common that they say nothing about a text's subject; the rarer the more … */
const MIN_SURPRISAL = 6;
/** … up to so much more. */
const MAX_WEIGHT = 6;

/** The vectors of a text's words, by their index. */
export interface ContextVectors {
  vectors: WordVectors;
  /** Per word its vector's row; 0 if it has none. */
  rows: Uint16Array;
  /** Per word how much it says about the subject: 0 to MAX_WEIGHT. */
  weights: Float32Array;
}

/** How much a word (id) says about a text's subject: 0 for the commonest to MAX_WEIGHT. */
export function contextWeight({ languageModel: { unigram } }: Model, id: number): number {
  const rarity = -(unigram[id] as number) - MIN_SURPRISAL;
  return Math.max(0, Math.min(MAX_WEIGHT, rarity));
}

/** Adds the vector of a row, so many times, to a sum of vectors. */
export function addVector(
  { values, inverseLength }: WordVectors,
  row: number,
  times: number,
  sum: Float64Array,
): void {
  const scale = times * (inverseLength[row] as number);
  const from = DIMENSIONS * row;
  for (let d = 0; d < DIMENSIONS; d++) {
    sum[d] = (sum[d] as number) + scale * (values[from + d] as number);
  }
}

/** The cosine of two vectors, 0 if one of them is empty. */
export function cosineSimilarity(a: Float64Array, b: Float64Array): number {
  let [product, squareA, squareB] = [0, 0, 0];
  for (let d = 0; d < DIMENSIONS; d++) {
    const [x, y] = [a[d] as number, b[d] as number];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return product === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}

/** The vectors of the words with these ids. */
export function createContextVectors(ids: Int32Array, model: Model): ContextVectors {
  const { vectors } = model;
  const rows = new Uint16Array(ids.length);
  const weights = new Float32Array(ids.length);
  ids.forEach((id, i) => {
    const row = vectors.row[id] ?? 0;
    if (row === 0) return;
    rows[i] = row;
    weights[i] = contextWeight(model, id);
  });
  return { vectors, rows, weights };
}
