import { expect, it } from 'vitest';
import { countWords } from '../../../../src/engine/alignment/tokens/count-words.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

const TEXT = 'The pier, old and grey, fell.';
const count = (start: number, end: number, text = TEXT) =>
  countWords(splitTokens(text, new Map()), { start, end });

it('counts words, not punctuation', () => {
  expect(count(0, TEXT.length)).toBe(6);
  expect(count(TEXT.indexOf(','), TEXT.indexOf(',') + 1)).toBe(0);
});

it('counts a word that begins in the span, and none that begins before or at its end', () => {
  const at = TEXT.indexOf('pier');
  expect(count(at, at + 1)).toBe(1);
  expect(count(at + 1, at + 4)).toBe(0);
  expect(count(0, at)).toBe(1);
});

it('counts nothing in an empty span, beyond the end, or in an empty text', () => {
  expect([count(4, 4), count(900, 999), count(9, 2), count(0, 9, '')]).toEqual([0, 0, 0, 0]);
});

it('counts each character of a script without spaces, halves of letters as none', () => {
  expect(count(0, 9, '港の船')).toBe(3);
  expect(count(0, 9, '\ud800 \udfff')).toBe(0);
});
