import { expect, it } from 'vitest';
import { joinRanges, wholeRange, widenRange } from '../../../src/engine/spin/word-range.ts';

it('is all words of a text', () => {
  expect(wholeRange(new Uint8Array(7))).toEqual({ from: 0, to: 7 });
  expect(wholeRange([])).toEqual({ from: 0, to: 0 });
});

it('joins ranges that overlap or touch, and leaves what it was given alone', () => {
  const ranges = [
    { from: 0, to: 5 },
    { from: 3, to: 4 },
    { from: 5, to: 8 },
    { from: 9, to: 12 },
  ];
  expect(joinRanges(ranges)).toEqual([
    { from: 0, to: 8 },
    { from: 9, to: 12 },
  ]);
  expect(ranges[0]).toEqual({ from: 0, to: 5 });
  expect(joinRanges([])).toEqual([]);
});

it('widens a range, but not beyond the text', () => {
  expect(widenRange({ from: 20, to: 30 }, 5, 100)).toEqual({ from: 15, to: 35 });
  expect(widenRange({ from: 2, to: 98 }, 5, 100)).toEqual({ from: 0, to: 100 });
});
