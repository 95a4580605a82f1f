import { DIMENSIONS } from '../../src/engine/model/word-vectors.ts';
import { bytesOf } from './bytes-of.ts';
import type { ReducedVectors } from './reduce-embeddings.ts';

/** Vectors given as the first value of each, the second of each, …: one after another, behind an empty one. */
function toRows(steps: Int8Array): Int8Array {
  const rows = steps.length / DIMENSIONS;
  const values = new Int8Array(DIMENSIONS * (rows + 1));
  steps.forEach((step, i) => {
    values[DIMENSIONS * ((i % rows) + 1) + Math.floor(i / rows)] = step;
  });
  return values;
}

function inverseLengths(values: Int8Array): Float32Array {
  return Float32Array.from({ length: values.length / DIMENSIONS }, (_, row) => {
    const vector = values.subarray(DIMENSIONS * row, DIMENSIONS * (row + 1));
    const square = vector.reduce((sum, value) => sum + value * value, 0);
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
}

/** The sections of the vectors, for so many words. */
export function encodeVectors({ ids, steps }: ReducedVectors, words: number) {
  const rows = new Uint16Array(words);
  ids.forEach((id, i) => {
    rows[id] = i + 1;
  });
  const values = toRows(steps);
  return {
    vectorRows: bytesOf(rows),
    vectors: bytesOf(values),
    vectorLengths: bytesOf(inverseLengths(values)),
  };
}
