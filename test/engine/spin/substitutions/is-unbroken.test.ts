import { expect, it } from 'vitest';
import { isUnbroken } from '../../../../src/engine/spin/substitutions/find-substitutions.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

it.each([
  ['due south of the mill', 2, true],
  ['due, south of the mill', 2, false],
  ['set-up of the mill', 2, true],
  ['mill (the old one)', 1, true],
])('takes for one phrase: %s', (text, to, expected) => {
  expect(isUnbroken(splitWords(text), 0, to)).toBe(expected);
});
