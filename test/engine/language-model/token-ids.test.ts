import { expect, it } from 'vitest';
import { UNKNOWN_ID } from '../../../src/engine/language-model/ngram-log-prob.ts';
import { idOf, idsOf, tokenIds } from '../../../src/engine/language-model/token-ids.ts';
import { decodeVocabulary } from '../../../src/engine/model/decode-vocabulary.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { encodeVocabulary } from '../../../training/model/encode-vocabulary.ts';

const WORDS = ['</s>', 'cat', 'sat', 'the', "dog's"];
const VOCABULARY = decodeVocabulary(encodeVocabulary(WORDS));

it.each([
  ['cat', 1],
  ["cat's", 1],
  ["dog's", 4],
  ["cats'", UNKNOWN_ID],
  ['', UNKNOWN_ID],
])('the id of %j is %i', (key, id) => {
  expect(idOf(VOCABULARY, key)).toBe(id);
});

it('puts a boundary at sentence ends and two unknown ids around the text', () => {
  const tokens = tokenIds(splitWords('The cat sat. The bird sat.'), VOCABULARY);
  const used = [...tokens.ids.slice(0, tokens.length)];
  expect(used).toEqual([UNKNOWN_ID, 0, 3, 1, 2, 0, 3, UNKNOWN_ID, 2, 0]);
  expect([...tokens.ids.slice(tokens.length, tokens.length + 2)]).toEqual([UNKNOWN_ID, UNKNOWN_ID]);
  expect([...tokens.positionOf]).toEqual([2, 3, 4, 6, 7, 8]);
  expect([...tokens.wordAt.slice(0, tokens.length)]).toEqual([-1, -1, 0, 1, 2, -1, 3, 4, 5, -1]);
  expect([...idsOf(tokens)]).toEqual([3, 1, 2, 3, UNKNOWN_ID, 2]);
});

it('of no words are two boundaries at most', () => {
  expect(tokenIds([], VOCABULARY).positionOf).toHaveLength(0);
});
