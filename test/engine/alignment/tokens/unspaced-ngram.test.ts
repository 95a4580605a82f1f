import { expect, it } from 'vitest';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';
import { unspacedNgram } from '../../../../src/engine/alignment/tokens/unspaced-ngram.ts';

const ngram = (text: string, position = 0) => unspacedNgram(splitTokens(text, new Map()), position);

it.each([
  ['two Chinese characters', '港船來了', { letters: '港船', isContent: true }],
  ['katakana', 'カメラ', { letters: 'カメ', isContent: true }],
  ['the long vowel of katakana', 'スーパ', { letters: 'スー', isContent: true }],
  ['kana that are endings', 'ました', { letters: 'まし', isContent: false }],
  ['a character with an ending', '買った', { letters: '買っ', isContent: false }],
  ['four letters of Thai', 'ท่าเรือ', { letters: 'ท่าเ', isContent: true }],
])('takes %s', (_, text, expected) => {
  expect(ngram(text)).toEqual(expected);
});

it('starts at the token asked for, and is short at the end of the text', () => {
  expect(ngram('港船來', 1)?.letters).toBe('船來');
  expect(ngram('港船來', 2)).toEqual({ letters: '來', isContent: false });
});

it('is none in scripts with spaces', () => {
  expect([ngram('heron'), ngram('цапля'), ngram('12'), ngram('…')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('is none beyond the end', () => {
  expect(ngram('', 0)).toBeUndefined();
});
