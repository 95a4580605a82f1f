import { expect, it } from 'vitest';
import { mean } from '../../../../src/engine/spin/classifier/mean.ts';

it.each([
  [[1, 2, 6], 3],
  [[-1, 1], 0],
  [[5], 5],
  [[], 0],
])('of %j is %d', (values, expected) => {
  expect(mean(values)).toBe(expected);
});
