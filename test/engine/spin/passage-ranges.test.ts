import { expect, it } from 'vitest';
import { passageRanges } from '../../../src/engine/spin/passages.ts';

const rangesOf = (scoringMask: Uint8Array) => passageRanges({ scoringMask });

it('has no passages of a short text', () => {
  expect(rangesOf(new Uint8Array(299).fill(1))).toEqual([]);
});

it('goes along a text in overlapping passages, the last one at its end', () => {
  expect(rangesOf(new Uint8Array(450).fill(1))).toEqual([
    { from: 0, to: 200 },
    { from: 100, to: 300 },
    { from: 200, to: 400 },
    { from: 250, to: 450 },
  ]);
});

it('counts the words that count', () => {
  const mask = Uint8Array.from({ length: 800 }, (_, i) => i % 2);
  expect(rangesOf(mask)[0]).toEqual({ from: 1, to: 400 });
});
