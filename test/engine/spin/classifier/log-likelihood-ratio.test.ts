import { expect, test } from 'vitest';
import { logLikelihoodRatio } from '../../../../src/engine/spin/classifier/log-likelihood-ratio.ts';
import { mean } from '../../../../src/engine/spin/classifier/mean.ts';

test.each([
  ['no words', [], 0.2, 0],
  ['words that say nothing', [1, 1], 0.2, 0],
  ['a likely substitution', [5], 0.5, Math.log(3)],
  ['an unlikely one', [0], 0.5, Math.log(0.5)],
  ['no share at all', [50, 50], 0, 0],
])('log-likelihood ratio of %s', (_, odds, share, ratio) => {
  expect(logLikelihoodRatio(odds, share)).toBeCloseTo(ratio);
});

test('no single word decides', () => {
  expect(logLikelihoodRatio([1e9], 0.2)).toBe(logLikelihoodRatio([100], 0.2));
});

test.each([
  [[], 0],
  [[2, 4], 3],
])('mean of %j', (values, expected) => {
  expect(mean(values)).toBe(expected);
});
