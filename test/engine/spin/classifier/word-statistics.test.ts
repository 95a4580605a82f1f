import { describe, expect, it } from 'vitest';
import { wordStatistics } from '../../../../src/engine/spin/classifier/word-statistics.ts';
import { sameBefore } from '../../../../src/engine/text/same-before.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

const words = splitWords('the mill mill zorblatt grinds');
const scoringMask = Uint8Array.of(1, 1, 1, 1, 0);
const doc = {
  words,
  scoringMask,
  sameBefore: sameBefore(words, scoringMask),
  tags: Float32Array.of(0, 2, 4, 1, 9),
  wordScores: {
    logProb: Float32Array.of(-2, -9, -9, -16, -9),
    unigramLogProb: Float32Array.of(-3, -10, -10, -16, -10),
    seenBigrams: Uint8Array.of(2, 0, 1, 0, 0),
    vocabularyStatus: Uint8Array.of(0, 0, 0, 2, 0),
  },
};
const count = (value: number) => value;

describe('wordStatistics', () => {
  const values = wordStatistics(doc, { from: 0, to: 5 }, new Set([2]), count);

  it.each([
    // The unknown word has no log P worth a mean; the last word does not count.
    ['meanLog', (-2 - 9 - 9) / 3],
    ['meanFit', (1 + 1 + 1) / 3],
    ['unknown', 1],
    // Words that are not common: "mill" twice, once without a seen neighbour, once with source words.
    ['unseen', 1],
    ['plainUnseen', 1],
    ['plainFit', 1],
    ['variety', 3 / 4],
    // Each word's tag once: 0, 2, 1.
    ['meanTag', 1],
    ['topTags', 1],
  ] as const)('%s', (name, value) => {
    expect(values[name]).toBeCloseTo(value);
  });

  it('looks at the range only', () => {
    expect(wordStatistics(doc, { from: 3, to: 4 }, new Set(), count).variety).toBe(1);
    expect(wordStatistics(doc, { from: 4, to: 5 }, new Set(), count).meanLog).toBe(0);
  });
});
