import { expect, it } from 'vitest';
import { isSymbol } from '../../../src/engine/text/is-symbol.ts';

const symbolIn = (text: string, word: string) => {
  const start = text.indexOf(word);
  return isSymbol(text, start, start + word.length);
};

it.each([
  ['a current of 5 mA flows', 'mA'],
  ['the pH of the lake', 'pH'],
  ['at 50 Hz or more', 'Hz'],
  ['it weighs 3kg', 'kg'],
])('takes for a symbol: %s', (text, word) => {
  expect(symbolIn(text, word)).toBe(true);
});

it.each([
  ['as he said', 'as'],
  ['He came home', 'He'],
  ['in 1990 most people left', 'most'],
  ['an iPhone rang', 'iPhone'],
])('takes for a word: %s', (text, word) => {
  expect(symbolIn(text, word)).toBe(false);
});
