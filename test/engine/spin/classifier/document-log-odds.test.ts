import { expect, it } from 'vitest';
import type { Classifier } from '../../../../src/engine/spin/classifier/classifier.ts';
import { DOCUMENT_FEATURES } from '../../../../src/engine/spin/classifier/document-feature-names.ts';
import { documentLogOdds } from '../../../../src/engine/spin/classifier/document-log-odds.ts';

/** Says 3 where the first feature by name is above 1, else -2. */
const feature = DOCUMENT_FEATURES.at(-1) as string;
const document = {
  base: 0.5,
  features: [feature],
  trees: [{ features: [0], thresholds: [1], leaves: [-2, 3] }],
};
const other = { ...document, base: 99 };
const classifier: Classifier = { document, substitution: other, oddWord: other, thresholds: [] };

it('reads the forest of whole texts, by the names of its features', () => {
  const values = new Float32Array(DOCUMENT_FEATURES.length);
  expect(documentLogOdds(classifier, values)).toBe(-1.5);
  values[DOCUMENT_FEATURES.length - 1] = 1.5;
  expect(documentLogOdds(classifier, values)).toBe(3.5);
  values.fill(9, 0, -1);
  expect(documentLogOdds(classifier, values)).toBe(3.5);
});
