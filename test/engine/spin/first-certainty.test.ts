import { expect, it } from 'vitest';
import { firstCertainty } from '../../../src/engine/spin/first-certainty.ts';
import { SWAP_FEATURES } from '../../../src/engine/spin/swap.ts';

const features = (values: Partial<Record<(typeof SWAP_FEATURES)[number], number>>) =>
  Float32Array.from(SWAP_FEATURES, (name) => values[name] ?? 0);

it('rises with the gain, and knows words without a better reading', () => {
  const better = features({ found: 1, gain: 12, gainRestored: 12, gainLeft: 6, gainRight: 6 });
  const little = features({ found: 1, gain: 1, gainRestored: 1, gainLeft: 1 });
  const odd = features({ logPage: -12 });
  expect(firstCertainty(better)).toBeGreaterThan(firstCertainty(little));
  expect(firstCertainty(odd)).toBeLessThan(0.2);
});
