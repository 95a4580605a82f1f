import { expect, it } from 'vitest';
import {
  buildBigramFilter,
  mayContainBigram,
} from '../../../src/engine/model/bigram-bloom-filter.ts';

it('lets every bigram of the model through, and few others', () => {
  // Word a is followed by a + 1 and 2a + 2.
  const words = 2000;
  const starts = Uint32Array.from({ length: words + 1 }, (_, a) => 2 * a);
  const seconds = Uint16Array.from({ length: 2 * words }, (_, i) => {
    return i % 2 === 0 ? (i >> 1) + 1 : i + 1;
  });
  const filter = buildBigramFilter(starts, seconds);
  let others = 0;
  for (let a = 0; a < words; a++) {
    expect(mayContainBigram(filter, a, a + 1)).toBe(1);
    expect(mayContainBigram(filter, a, 2 * a + 2)).toBe(1);
    others += mayContainBigram(filter, a, a + 5000);
  }
  expect(others).toBeLessThan(words / 100);
});
