import { expect, it } from 'vitest';
import { STAND_INS, standInOf } from '../../../src/engine/language-model/stand-in.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';

it.each([
  ['The quibbling stopped.', 1, 'ing'],
  ['Their zorbness grew.', 1, 'ness'],
  ['He ate zorbs.', 2, 's'],
  ['We met Zorbing there.', 2, '<name>'],
  // A sentence begins with a capital, whatever its first word is.
  ['Zorbing tires.', 0, 'ing'],
  ['a zorb-shaped thing', 2, 'ed'],
  ['a zorb', 1, '<other>'],
])('%s, word %i: %s', (text, index, standIn) => {
  const word = splitWords(text)[index];
  expect(word && STAND_INS[standInOf(word, text)]).toBe(standIn);
});
