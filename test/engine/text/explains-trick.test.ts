import { expect, it } from 'vitest';
import { explainsTrick } from '../../../src/engine/text/explains-trick.ts';

it.each([
  ['letters', 'Watch for a Cyrillic а in the address.'],
  ['letters', 'These homoglyphs fool nobody.'],
  ['letters', 'Письма на кириллице'],
  ['invisible', 'A zero-width space stands there.'],
  ['invisible', 'It is called U+200B.'],
  ['choices', 'How spintax works'],
  ['choices', 'Write it between curly braces.'],
] as const)('knows that a text is about %s: “%s”', (trick, text) => {
  expect(explainsTrick(text, trick)).toBe(true);
});

it.each([
  ['letters', 'The letter came on Monday.'],
  ['invisible', 'Their work is invisible.'],
  ['choices', 'They spin wool and have a choice of colours.'],
  ['choices', ''],
] as const)('knows that a text is not about %s: “%s”', (trick, text) => {
  expect(explainsTrick(text, trick)).toBe(false);
});

it('takes one trick for no other', () => {
  expect(explainsTrick('About spintax.', 'letters')).toBe(false);
  expect(explainsTrick('About Cyrillic letters.', 'choices')).toBe(false);
});
