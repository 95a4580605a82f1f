import { expect, it } from 'vitest';
import { decodeVocabulary } from '../../../src/engine/model/decode-vocabulary.ts';
import { encodeWords } from '../../../training/model/encode-vocabulary.ts';

it.each([
  [[]],
  [['a']],
  [['a', 'ab', 'abc', 'b', "can't", '<num>', '</s>']],
  [['naïve', 'naïveté', 'œuvre']],
  [['x'.repeat(60), `${'x'.repeat(60)}y`]],
])('words are read as they were written: %j', (words) => {
  const { words: read, ids } = decodeVocabulary(encodeWords(words));
  expect(read).toEqual(words);
  expect(words.map((word) => ids.get(word))).toEqual(words.map((_, id) => id));
});
