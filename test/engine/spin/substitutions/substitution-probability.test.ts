import { expect, it } from 'vitest';
import type { Classifier } from '../../../../src/engine/spin/classifier/classifier.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { substitutionProbability } from '../../../../src/engine/spin/substitutions/substitution-probability.ts';

const forest = (base: number) => ({
  base,
  features: ['gain'],
  trees: [{ features: [0], thresholds: [1], leaves: [0, 1] }],
});
const classifier: Classifier = {
  substitution: forest(0),
  oddWord: forest(-3),
  document: forest(99),
  thresholds: [],
};

function probability(values: Partial<Record<keyof typeof FEATURE_INDEX, number>>) {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  for (const [name, value] of Object.entries(values))
    features[FEATURE_INDEX[name as keyof typeof FEATURE_INDEX]] = value;
  return substitutionProbability(classifier, features);
}

it('asks one forest where a candidate fits better, and another where none does', () => {
  expect(probability({ found: 1 })).toBe(0.5);
  expect(probability({ found: 0 })).toBeCloseTo(1 / (1 + Math.exp(3)));
});

it('grows with the log-odds, and stays between 0 and 1', () => {
  expect(probability({ found: 1, gain: 2 })).toBeCloseTo(1 / (1 + Math.exp(-1)));
  const sure = { ...classifier, substitution: forest(1e6), oddWord: forest(-1e6) };
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  expect(substitutionProbability(sure, features)).toBe(0);
  features[FEATURE_INDEX.found] = 1;
  expect(substitutionProbability(sure, features)).toBe(1);
});
