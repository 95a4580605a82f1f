import { expect, it } from 'vitest';
import { type Forest, forestLogOdds } from '../../../../src/engine/spin/classifier/forest.ts';

const FOREST: Forest = {
  base: 0.5,
  features: ['b', 'a'],
  trees: [
    { features: [1, 0, 0], thresholds: [1, 2, 3], leaves: [10, 20, 30, 40] },
    { features: [0], thresholds: [0], leaves: [1, 2] },
  ],
};

it.each([
  [[0, 0], 0.5 + 10 + 1],
  [[1, 2.5], 0.5 + 20 + 2],
  [[1.5, 3], 0.5 + 30 + 2],
  [[1.5, 4], 0.5 + 40 + 2],
])('sums the leaf of each tree: a, b = %s', (values, expected) => {
  expect(forestLogOdds({ ...FOREST }, ['a', 'b'], values)).toBe(expected);
});

it('finds its features by name, whatever others there are', () => {
  expect(forestLogOdds({ ...FOREST }, ['new', 'b', 'a'], [99, 2.5, 1])).toBe(0.5 + 20 + 2);
});
