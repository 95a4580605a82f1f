import { expect, it } from 'vitest';
import { DIMENSIONS, decodeVectors } from '../../../src/engine/model/word-vectors.ts';
import { encodeVectors } from '../../../training/model/encode-vectors.ts';

it('gives words their vectors, and the others the empty one', () => {
  // Words 1 and 9 of ten; the first has a 1 first of all, the second a 2 last of all.
  const steps = new Int8Array(2 * DIMENSIONS);
  steps[0] = 1;
  steps[2 * DIMENSIONS - 1] = 2;
  const {
    row,
    values,
    inverseLength: inverse,
  } = decodeVectors(encodeVectors({ ids: [1, 9], steps }, 10));
  expect([...row]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  expect([...values].flatMap((value, i) => (value === 0 ? [] : [[i, value]]))).toEqual([
    [DIMENSIONS, 1],
    [3 * DIMENSIONS - 1, 2],
  ]);
  expect([...inverse]).toEqual([0, 1, 0.5]);
});
