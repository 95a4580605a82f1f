import { expect, it } from 'vitest';
import { decodeVocabulary } from '../../../src/engine/model/decode-vocabulary.ts';
import { encodeVocabulary } from '../../../training/model/encode-vocabulary.ts';

it.each([
  [[]],
  [['a']],
  [['a', 'ab', 'abc', 'b', "can't", '<num>', '</s>']],
  [['naïve', 'naïveté', 'œuvre']],
  [['x'.repeat(60), `${'x'.repeat(60)}y`]],
  [Array.from({ length: 700 }, (_, i) => (i % 300 === 299 ? `μ${i}` : `word${i}`))],
])('words are read as they were written: %#', (words) => {
  const vocabulary = decodeVocabulary(encodeVocabulary(words));
  expect(vocabulary.size).toBe(words.length);
  expect(words.map((_, id) => vocabulary.wordOf(id))).toEqual(words);
  expect(words.map((word) => vocabulary.idOf(word))).toEqual(words.map((_, id) => id));
  for (const other of ['', 'zz', ...words.map((word) => `${word}x`)].filter(
    (word) => !words.includes(word),
  ))
    expect(vocabulary.idOf(other)).toBeUndefined();
  expect(vocabulary.wordOf(words.length)).toBeUndefined();
  expect(vocabulary.wordOf(-1)).toBeUndefined();
});
