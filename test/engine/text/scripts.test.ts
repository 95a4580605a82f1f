import { describe, expect, it, test } from 'vitest';
import {
  CJK_LETTER,
  hasUnspacedLetter,
  isInLatinScript,
  SYLLABARY_LETTER,
} from '../../../src/engine/text/scripts.ts';

describe('scripts', () => {
  it.each([
    // text, without spaces, syllables in several signs, Chinese, Japanese or Korean
    ['mill', false, false, false],
    ['Мельница', false, false, false],
    ['製粉所', true, false, true],
    ['コーヒー', true, false, true],
    ['방앗간', false, false, true],
    ['โรงสี', true, true, false],
    ['Mill 製', true, false, true],
  ])('%s', (text, unspaced, syllables, cjk) => {
    expect(hasUnspacedLetter(text)).toBe(unspaced);
    expect(SYLLABARY_LETTER.test(text)).toBe(syllables);
    expect(CJK_LETTER.test(text)).toBe(cjk);
  });
});

test.each([
  ['The mill stands by the river, said Мария of the village council.', true],
  ['Мельница stands у реки', false],
  ['1234', false],
])('isInLatinScript %s', (text, expected) => {
  expect(isInLatinScript(text)).toBe(expected);
});
