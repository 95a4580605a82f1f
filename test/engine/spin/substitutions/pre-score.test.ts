import { expect, it } from 'vitest';
import { preScore } from '../../../../src/engine/spin/substitutions/pre-score.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { readTrainedWeights } from '../../../../training/train/read-trained-sections.ts';

const { preScore: weights } = readTrainedWeights();

const features = (values: Partial<Record<(typeof SUBSTITUTION_FEATURES)[number], number>>) =>
  Float32Array.from(SUBSTITUTION_FEATURES, (name) => values[name] ?? 0);

it('rises with the gain, and knows words without a better reading', () => {
  const better = features({ found: 1, gain: 12, gainRestored: 12, gainLeft: 6, gainRight: 6 });
  const little = features({ found: 1, gain: 1, gainRestored: 1, gainLeft: 1 });
  const odd = features({ logPage: -12 });
  expect(preScore(weights, better)).toBeGreaterThan(preScore(weights, little));
  expect(preScore(weights, odd)).toBeLessThan(0.2);
});
