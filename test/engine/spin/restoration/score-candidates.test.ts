import { expect, test } from 'vitest';
import { CALIBRATION_FEATURES } from '../../../../src/engine/spin/restoration/calibration-features.ts';
import { CANDIDATE_FEATURES } from '../../../../src/engine/spin/restoration/candidate-feature-names.ts';
import {
  calibratedProbability,
  candidateLogit,
  softmax,
} from '../../../../src/engine/spin/restoration/score-candidates.ts';

const filled = <N extends string>(names: readonly N[], value: number) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<N, number>;

test.each([
  [
    [0, 0],
    [0.5, 0.5],
  ],
  [
    [Math.log(3), 0],
    [0.75, 0.25],
  ],
  [
    [1000, 0],
    [1, 0],
  ],
  [
    [-1000, -1000],
    [0.5, 0.5],
  ],
])('softmax of %j', (scores, shares) => {
  const result = softmax(scores);
  result.forEach((share, i) => {
    expect(share).toBeCloseTo(shares[i] ?? -1);
  });
});

test('candidateLogit sums all features by their weights', () => {
  const logit = candidateLogit(filled(CANDIDATE_FEATURES, 2), filled(CANDIDATE_FEATURES, 3));
  expect(logit).toBe(6 * CANDIDATE_FEATURES.length);
});

const oneTree = (leaves: [number, number]) => ({
  base: 0,
  features: [...CALIBRATION_FEATURES],
  trees: [{ features: [CALIBRATION_FEATURES.indexOf('lead')], thresholds: [0], leaves }],
});

test('calibratedProbability is a half where nothing speaks for or against', () => {
  const values = filled(CALIBRATION_FEATURES, 1);
  expect(calibratedProbability(oneTree([0, 0]), values)).toBe(0.5);
});

test('calibratedProbability follows the trees over the features by name', () => {
  const forest = oneTree([-3, 3]);
  expect(calibratedProbability(forest, filled(CALIBRATION_FEATURES, 1))).toBeGreaterThan(0.9);
  expect(calibratedProbability(forest, filled(CALIBRATION_FEATURES, -1))).toBeLessThan(0.1);
});
