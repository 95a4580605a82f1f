import { describe, expect, it } from 'vitest';
import { classStatistics } from '../../../../src/engine/spin/classifier/class-statistics.ts';
import { sameBefore } from '../../../../src/engine/text/same-before.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

const text = 'a ongoing mill mill grinds an huge stone an huge';
const words = splitWords(text);
const scoringMask = Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 0, 1, 1);
const doc = {
  text,
  words,
  scoringMask,
  sameBefore: sameBefore(words, scoringMask),
  tags: new Float32Array(10),
  wordScores: {
    logProb: Float32Array.of(-2, -9, -9, -9, -16, -2, -11, -9, -2, -11),
    unigramLogProb: Float32Array.of(-3, -10, -10, -10, -16, -3, -10, -10, -3, -10),
    seenBigrams: new Uint8Array(10),
    vocabularyStatus: Uint8Array.of(0, 0, 0, 0, 2, 0, 0, 0, 0, 0),
  },
  classFits: {
    between: Float32Array.of(1, -5, 2, 2, -2.5, 1, -1, -9, 1, -1),
    beside: Float32Array.of(2, -6, 3, 3, -3, 2, 0, -9, 2, 0),
  },
};
const whole = { from: 0, to: words.length };
const perWord = (value: number) => value / 10;

describe('classStatistics', () => {
  const values = classStatistics(doc, whole, perWord);

  it.each([
    // Each word once: a, ongoing, mill, grinds, an, huge; the stone does not count.
    ['classFit', (1 - 5 + 2 - 2.5 + 1 - 1) / 6],
    ['classFit5', -5],
    ['classFit25', -2.5],
    ['worstClassFits', (1 - 5 + 2 - 2.5 + 1 - 1) / 6],
    ['rateMisfit2', (100 * 2) / 6],
    ['rateMisfit3', 100 / 6],
    ['rateMisfit4', 100 / 6],
    ['classBeside', (2 - 6 + 3 - 3 + 2 + 0) / 6],
    ['classBeside10', -6],
    // Less common words that the language model knows: ongoing, mill, huge.
    ['fit5', -1],
    ['fit50', 1],
    // "a ongoing" and "an huge" twice.
    ['articleClashes', 3],
    ['rateArticleClashes', 0.3],
  ] as const)('%s', (name, value) => {
    expect(values[name]).toBeCloseTo(value);
  });

  it('looks at the range only', () => {
    const part = classStatistics(doc, { from: 2, to: 6 }, perWord);
    expect(part.articleClashes).toBe(0);
    expect(part.classFit5).toBe(-2.5);
    expect(classStatistics(doc, { from: 7, to: 8 }, perWord).classFit).toBe(0);
  });
});
