import { expect, it } from 'vitest';
import { alignedSwaps } from '../../../tools/evaluate/aligned-swaps.ts';

it('finds what was put for what, and leaves rewritten passages out', () => {
  const original = 'The old bridge was closed last year because it had become too weak for cars.';
  const spun =
    'The sometime bridge was closed last 12 months because information technology had become too weak for cars.';
  const swaps = alignedSwaps(original, spun);
  expect(swaps.map(({ page, original: was }) => [page, was])).toEqual([
    ['sometime', 'old'],
    ['12 months', 'year'],
    ['information technology', 'it'],
  ]);
  for (const { start, end, page } of swaps) expect(spun.slice(start, end)).toBe(page);
  expect(alignedSwaps('A b c d e f g h.', 'A q r s t u v h.')).toEqual([]);
});
