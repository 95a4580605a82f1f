import { expect, test } from 'vitest';
import { calibrationFeatures } from '../../../../src/engine/spin/restoration/calibration-features.ts';
import type { CandidateValues } from '../../../../src/engine/spin/restoration/candidate-feature-names.ts';

const BEST: CandidateValues = {
  fit: -10,
  choice: -1,
  elsewhere: 0.7,
  topic: 0.2,
  frequent: 0,
  stem: 0,
  moby: 1,
  hand: 0,
  further: 0,
  longer: 0,
  habit: 0,
  sameWords: 0,
};

test('takes over what is known of the best candidate', () => {
  expect(calibrationFeatures(BEST, 0.5, 4, -13)).toMatchObject({
    gain: 3,
    page: -13,
    fit: -10,
    choices: Math.log(4),
    choice: -1,
    elsewhere: 0.7,
    moby: 1,
  });
});

test.each([
  ['an even share is no lead', 0.5, 0],
  ['a small share is a negative one', 0.1, Math.log(0.1 / 0.9)],
])('%s', (_, share, lead) => {
  expect(calibrationFeatures(BEST, share, 2, -10).lead).toBeCloseTo(lead, 2);
});

test('extremes are bounded', () => {
  expect(Number.isFinite(calibrationFeatures(BEST, 1, 1, -10).lead)).toBe(true);
  expect(calibrationFeatures(BEST, 1, 1, -100).gain).toBe(12);
  expect(calibrationFeatures(BEST, 1, 1, 100).gain).toBe(-4);
});
