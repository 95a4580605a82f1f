import { expect, test } from 'vitest';
import { hasNormalCapitals, startsWithCapital } from '../../../src/engine/text/letter-case.ts';

test.each([
  ['The mill of McBride stands by the river and the iPhone shop.', true],
  ['tHe MiLl StAnDs By ThE rIvEr', false],
  ['', true],
])('hasNormalCapitals %j', (text, expected) => {
  expect(hasNormalCapitals(text, text.split(' ').length)).toBe(expected);
});

test.each([
  ['Mill', 0, true],
  ['mill', 0, false],
  ['a Éclair', 2, true],
  ['a éclair', 2, false],
  ['7 mills', 0, false],
  ['𐐀lpha', 0, true],
])('startsWithCapital %j at %i', (text, at, expected) => {
  expect(startsWithCapital(text, at)).toBe(expected);
});
