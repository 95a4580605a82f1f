import { describe, expect, it } from 'vitest';
import type { OriginalValues } from '../../../src/engine/spin/original-features.ts';
import { fitOriginals } from '../../../tools/train/fit-originals.ts';
import type { Choice } from '../../../tools/train/original-choices.ts';

const NOTHING: OriginalValues = {
  fit: 0,
  choice: 0,
  elsewhere: 0,
  topic: 0,
  frequent: 0,
  stem: 0,
  moby: 0,
  hand: 0,
  further: 0,
  longer: 0,
};

/** Of two originals that fit alike, one is a form of another word: that one is right in so many cases of a hundred. */
function choices(stemIsRight: number): Choice[] {
  return Array.from({ length: 100 }, (_, i) => {
    const originals = [NOTHING, { ...NOTHING, stem: 1 }];
    return { originals, right: i % 100 < stemIsRight ? 1 : 0, pageFit: 0 };
  });
}

describe('fitOriginals', () => {
  it('learns which kind of original is mostly right', () => {
    expect(fitOriginals(choices(80)).original.stem).toBeGreaterThan(0.5);
    expect(fitOriginals(choices(20)).original.stem).toBeLessThan(-0.5);
  });

  it('learns to doubt the best one where none is right', () => {
    const none = choices(80).map((choice) => ({ ...choice, right: -1 }));
    expect(fitOriginals(none).trust.base).toBeLessThan(fitOriginals(choices(80)).trust.base);
  });

  it('always learns the same', () => {
    expect(fitOriginals(choices(60))).toEqual(fitOriginals(choices(60)));
  });
});
