import { expect, it } from 'vitest';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { setClassFeatures } from '../../../../src/engine/spin/substitutions/set-class-features.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

const text = 'a ongoing steady mill';
const doc = {
  text,
  words: splitWords(text),
  classFits: { between: Float32Array.of(1, -2, -3, 2), beside: Float32Array.of(2, -1, 0, 3) },
};

function featuresOf(first: number, last: number) {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  setClassFeatures(features, doc, first, last);
  return (['classFit', 'classBeside', 'articleClash'] as const).map(
    (name) => features[FEATURE_INDEX[name]],
  );
}

it('setClassFeatures takes what suits worst of several words', () => {
  expect(featuresOf(3, 3)).toEqual([2, 3, 0]);
  expect(featuresOf(1, 2)).toEqual([-3, -1, 1]);
});
