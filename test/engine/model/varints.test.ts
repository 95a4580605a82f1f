import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVarint } from '../../../src/engine/model/varints.ts';
import { differences, encodeVarints } from '../../../training/model/encode-varints.ts';

function readAll(numbers: number[]): number[] {
  const stream = { ...encodeVarints(numbers), highOffset: 0, lowOffset: 0 };
  return numbers.map(() => readVarint(stream));
}

describe('varints', () => {
  it('are read as they were written, whatever their size', () => {
    const edges = [0, 1, 127, 128, 383, 384, 128 + 127 * 256 - 1, 128 + 127 * 256, 2 ** 24 - 1];
    expect(readAll(edges)).toEqual(edges);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 24 - 1 })), (numbers) => {
        expect(readAll(numbers)).toEqual(numbers);
      }),
    );
  });

  it('past the end are 0', () => {
    const empty = new Uint8Array(0);
    expect(readVarint({ high: empty, low: empty, highOffset: 0, lowOffset: 0 })).toBe(0);
  });

  it('of ascending numbers are how many are skipped before each', () => {
    expect([...differences([0, 1, 5])]).toEqual([0, 0, 3]);
  });
});
