import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from '../../../src/engine/text/partition-point.ts';

test('counts the items before the point, as a plain search does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const expected = sorted.filter((value) => value < limit).length;
      const isBefore = (i: number) => (sorted[i] as number) < limit;
      expect(partitionPoint(sorted.length, isBefore)).toBe(expected);
    }),
  );
});
