import { expect, it } from 'vitest';
import {
  DIMENSIONS,
  decodeVectors,
  MAX_QUANTIZED,
  unpackQuantized,
} from '../../../src/engine/model/word-vectors.ts';
import { packQuantized } from '../../../training/model/encode-vectors.ts';

it('reads values as they were packed, whatever their number', () => {
  for (const count of [0, 1, 2, 3, 100]) {
    const steps = Int8Array.from({ length: count }, (_, i) => ((7 * i) % 5) - MAX_QUANTIZED);
    expect(unpackQuantized(packQuantized(steps), count)).toEqual(steps);
  }
});

it('gives the words whose bits are set their vectors, and the others the empty one', () => {
  // Words 1 and 9 of ten; the first has a 1 first of all, the second a 2 last of all.
  const steps = new Int8Array(2 * DIMENSIONS);
  steps[0] = 1;
  steps[2 * DIMENSIONS - 1] = 2;
  const {
    row,
    values,
    inverseLength: inverse,
  } = decodeVectors(Uint8Array.of(2, 2), packQuantized(steps), 10);
  expect([...row]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  expect([...values].flatMap((value, i) => (value === 0 ? [] : [[i, value]]))).toEqual([
    [DIMENSIONS, 1],
    [3 * DIMENSIONS - 1, 2],
  ]);
  expect([...inverse]).toEqual([0, 1, 0.5]);
});
