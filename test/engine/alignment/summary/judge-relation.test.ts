import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../../src/engine/alignment/comparison.ts';
import { judgeRelation } from '../../../../src/engine/alignment/summary/judge-relation.ts';

const COPY_WORDS = 400;

/** The relation of a page to an original of so many words, of which so many stand in the page, no two sentences alike. */
function relate(originalWords: number, found: number, run = 0) {
  const figures = {
    copyWords: COPY_WORDS,
    originalWords,
    quotedWords: 0,
    copySentences: 30,
    originalSentences: originalWords / 20,
    takenSentences: 5,
    usedSentences: 5,
    movedSentences: 3,
  } as Figures;
  const runs =
    run > 0 ? [{ words: run, copy: { start: 0, end: 1 }, original: { start: 0, end: 1 } }] : [];
  const words = { wordForWord: run, kept: found, swapped: 0, unmatched: 2 * found };
  return judgeRelation(figures, [], runs, words);
}

describe('the share that proves a relation', () => {
  test.each([
    [1_000, 0.12],
    [2_500, 0.12],
    [10_000, 0.15],
    [40_000, 0.18],
  ])('beside %d words is %d', (originalWords, share) => {
    const least = Math.round(share * COPY_WORDS);
    expect(relate(originalWords, least)).toBe('same-matter');
    expect(relate(originalWords, least - 1)).toBe('none');
  });

  test('does not grow for pages with a long run of the original', () => {
    expect(relate(40_000, 50, 19)).toBe('none');
    expect(relate(40_000, 50, 20)).toBe('parts');
  });
});
