import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { DIMENSIONS, MAX_QUANTIZED } from '../../src/engine/model/word-vectors.ts';
import type { Embeddings } from './read-embeddings.ts';

/** So many of the commonest words have a vector: with 30,000 the tagger finds less, with 60,000 hardly more. */
const MAX_WORDS = 40_000;
/** The first axes tell how common a word is rather than what it is about (Mu and Viswanath 2018). */
const DROPPED_AXES = 2;

/** Vectors of some words in whole steps. */
export interface ReducedVectors {
  /** The words that have one, ascending. */
  ids: number[];
  /** The first value of each, the second of each, …: steps from −MOST_STEPS to MOST_STEPS. */
  steps: Int8Array;
}

/**
 * Vectors of the commonest of some words. What all of them have in common is taken away, and the axes are kept along
 * which they differ most: 32 of them, in five steps, separate substituted words from others nearly as well as all 100 do.
 */
export function reduceEmbeddings(
  words: string[],
  unigram: Float32Array,
  embeddings: Embeddings,
): ReducedVectors {
  const ids = mostFrequent(words, unigram, embeddings);
  const rows = new Matrix(ids.map((id) => embeddings.get(words[id] as string) ?? []));
  const even = normalizeRows(rows.center('column') as Matrix);
  const { eigenvectorMatrix } = new EigenvalueDecomposition(even.transpose().mmul(even), {
    assumeSymmetric: true,
  });
  // Axes come by how much the words differ along them, least first.
  const last = eigenvectorMatrix.columns - 1 - DROPPED_AXES;
  const axes = eigenvectorMatrix.subMatrix(
    0,
    eigenvectorMatrix.rows - 1,
    last - DIMENSIONS + 1,
    last,
  );
  const turned = normalizeRows(even.mmul(axes)).mul(Math.sqrt(DIMENSIONS));
  const step = (value: number) =>
    Math.max(-MAX_QUANTIZED, Math.min(MAX_QUANTIZED, Math.round(value)));
  return { ids, steps: Int8Array.from(turned.transpose().to1DArray(), step) };
}

function mostFrequent(words: string[], unigram: Float32Array, embeddings: Embeddings): number[] {
  const known = words.flatMap((word, id) => (embeddings.has(word) ? [id] : []));
  const byRarity = known.sort((a, b) => (unigram[b] as number) - (unigram[a] as number));
  return byRarity.slice(0, MAX_WORDS).sort((a, b) => a - b);
}

/** Rows of length 1. */
function normalizeRows(rows: Matrix): Matrix {
  const lengths = Matrix.mul(rows, rows)
    .sum('row')
    .map((square) => Math.sqrt(square) || 1);
  return rows.divColumnVector(lengths);
}
