import { describe, expect, it, vi } from 'vitest';
import {
  addPhraseMatches,
  phraseSearch,
} from '../../../../src/engine/alignment/dp/add-phrase-matches.ts';
import { resetMatrix } from '../../../../src/engine/alignment/dp/dp-matrix.ts';
import { textOf } from '../weighed-texts.ts';
import { plainInput, wholeGap } from './plain-input.ts';

const gap = { copyStart: 0, copyEnd: 1, originalStart: 0, originalEnd: 1 };

describe('the longest phrases', () => {
  it.each([
    [5, 5, 2, 2],
    [7, 5, 4, 2],
    [5, 6, 2, 3],
    [90, 1, 6, 2],
    [1, 90, 2, 6],
  ])('of %d tokens against %d are %d and %d', (rows, columns, maxCopy, maxOriginal) => {
    expect(phraseSearch(gap, rows, columns)).toEqual({ gap, maxCopy, maxOriginal });
  });
});

/** The phrases that are tried at the end of both texts, each side's longest first. */
function phrasesTried(copyText: string, originalText: string) {
  const tried: string[] = [];
  const input = plainInput(copyText, originalText, {
    copyPhrase: (first, count) => tried.push(textOf(input.copy, first, first + count)),
    originalPhrase: (_, first, count) => tried.push(textOf(input.original, first, first + count)),
  });
  const [rows, columns] = [input.copy.length, input.original.length];
  resetMatrix(input.matrix, rows + 1, columns + 1);
  const search = { gap: wholeGap(input), maxCopy: 6, maxOriginal: 6 };
  addPhraseMatches(input, search, rows, columns);
  return tried;
}

it('tries phrases of either text that end with the last token', () => {
  expect(phrasesTried('by the by', 'as it were')).toEqual([
    'the by',
    'by the by',
    'it were',
    'as it were',
  ]);
});

it('costs something for every further word, more in the original; a hyphenated word is one', () => {
  const score = (copyText: string, originalText: string, isCopy: boolean) => {
    const input = plainInput(copyText, originalText);
    const [rows, columns] = [input.copy.length, input.original.length];
    resetMatrix(input.matrix, rows + 1, columns + 1);
    const start = isCopy ? columns - 1 : (rows - 1) * (columns + 1);
    input.matrix.score[start * 3] = 0;
    addPhraseMatches(input, { gap: wholeGap(input), maxCopy: 6, maxOriginal: 6 }, rows, columns);
    const cell = rows * (columns + 1) + columns;
    return Math.round((input.matrix.score[cell * 3] as number) * 10) / 10;
  };
  expect([score('by the', 'x', true), score('by the by', 'x', true)]).toEqual([-0.7, -1.1]);
  expect([score('x', 'by the', false), score('x', 'by the by', false)]).toEqual([-1, -1.7]);
  expect(score('well-worn', 'x', true)).toBe(-0.3);
});

it('lets no phrase cross a comma or the end of a sentence', () => {
  expect(phrasesTried('one, two three', 'x')).toEqual(['two three']);
  expect(phrasesTried('It rained. Two three', 'x')).toEqual(['Two three']);
});

it('lets a hyphen join words, but begin none', () => {
  expect(phrasesTried('so well-worn', 'x')).toEqual(['well-worn', 'so well-worn']);
});

it('tries none that is or ends at punctuation', () => {
  expect(phrasesTried('one two,', 'x')).toEqual([]);
  expect(phrasesTried('one two', ',')).toEqual([]);
});

it('asks for the word inside its own phrase how it was widened', () => {
  const expanded = vi.fn(() => 0);
  const input = plainInput('carrier wave', 'carrier', { expanded });
  resetMatrix(input.matrix, 3, 2);
  addPhraseMatches(input, { gap: wholeGap(input), maxCopy: 2, maxOriginal: 2 }, 2, 1);
  expect(expanded).toHaveBeenCalledWith(1, 0);
});
