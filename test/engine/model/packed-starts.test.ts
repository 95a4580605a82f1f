import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedStart, packStarts } from '../../../src/engine/model/packed-starts.ts';

/** Where rows of these lengths begin, and where the last ends. */
function startsOf(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return starts;
}

it('gives where rows begin, whatever their number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900), { maxLength: 300 }), (lengths) => {
      const starts = startsOf(lengths);
      const packed = packStarts(starts);
      expect(Array.from(starts, (_, row) => packedStart(packed, row))).toEqual([...starts]);
    }),
  );
});

it('refuses rows that are too long', () => {
  expect(() => packStarts(startsOf([70_000, 1]))).toThrow(/too long/);
  expect(() => packStarts(startsOf([60_000, 1]))).not.toThrow();
});
