import { expect, test } from 'vitest';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { setTagFeatures } from '../../../../src/engine/spin/substitutions/set-tag-features.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';

const TAGS = Float32Array.of(3, -2, 1, 4, -5);

test.each([
  ['the first word', 0, 0, 3, 0],
  ['the highest of a phrase', 1, 2, 1, 7],
  ['the last word', 4, 4, -5, 4],
  ['a positive and a negative neighbour', 2, 3, 4, 0],
])('%s', (_, first, last, tag, beside) => {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  setTagFeatures(features, TAGS, first, last);
  expect(features[FEATURE_INDEX.tag]).toBe(tag);
  expect(features[FEATURE_INDEX.tagsBeside]).toBe(beside);
});
