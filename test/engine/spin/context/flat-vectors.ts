import { DIMENSIONS, type WordVectors } from '../../../../src/engine/model/word-vectors.ts';
import type { ContextVectors } from '../../../../src/engine/spin/context/context-vectors.ts';

/** Vectors of one row for each direction: row 1 points along the first dimension, row 2 along the second, and so on. */
export function flatVectors(count: number): WordVectors {
  const values = new Int8Array((count + 1) * DIMENSIONS);
  for (let row = 1; row <= count; row++) values[row * DIMENSIONS + row - 1] = 4;
  const inverseLength = new Float32Array(count + 1).fill(1 / 4);
  return { values, inverseLength, row: Uint16Array.from({ length: count + 1 }, (_, id) => id) };
}

/** The context vectors of words with these rows, each of which weighs as much. */
export const contextOf = (rows: number[], weight = 3): ContextVectors => ({
  vectors: flatVectors(6),
  rows: Uint16Array.from(rows),
  weights: Float32Array.from(rows, (row) => (row > 0 ? weight : 0)),
});
