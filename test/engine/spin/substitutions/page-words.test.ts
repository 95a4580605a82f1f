import { expect, it } from 'vitest';
import { pageWords } from '../../../../src/engine/spin/substitutions/page-words.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

const words = splitWords('Tin can be: the TIN  can.');

it('is the same for the same words', () => {
  expect(pageWords(words, 0, 1)).toBe('tin can');
  expect(pageWords(words, 4, 5)).toBe('tin can');
});

it('is a word alone, too', () => {
  expect(pageWords(words, 3, 3)).toBe('the');
});
