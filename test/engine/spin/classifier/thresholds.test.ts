import { expect, it } from 'vitest';
import { thresholdsFor } from '../../../../src/engine/spin/classifier/thresholds.ts';

const ROWS = [
  { words: 100, notice: 3, warning: 5 },
  { words: Number.POSITIVE_INFINITY, notice: 2, warning: 4 },
];

it.each([
  [1, 5],
  [100, 5],
  [101, 4],
  [1e6, 4],
])('for %i words a warning begins at %i', (words, warning) => {
  expect(thresholdsFor(ROWS, words).warning).toBe(warning);
});

it('without rows nothing is shown', () => {
  expect(thresholdsFor([], 200).notice).toBe(Number.POSITIVE_INFINITY);
});
