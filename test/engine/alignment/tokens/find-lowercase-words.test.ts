import { expect, it } from 'vitest';
import { findLowercaseWords } from '../../../../src/engine/alignment/tokens/find-lowercase-words.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

function lowercaseIn(...texts: string[]) {
  const lexicon = new Map<string, number>();
  const tokens = texts.map((text) => splitTokens(text, lexicon));
  const ids = findLowercaseWords(...tokens);
  return [...lexicon].filter(([, id]) => ids.has(id)).map(([word]) => word);
}

it('finds what is written without a capital somewhere, in either text', () => {
  expect(lowercaseIn('Heron flies.', 'A heron by Welling.')).toEqual(['heron', 'flies', 'by']);
});

it('finds nothing without letters that have two cases', () => {
  expect(lowercaseIn('港 12 — !')).toEqual([]);
  expect(lowercaseIn('', '')).toEqual([]);
});

it('knows small letters of other alphabets', () => {
  expect(lowercaseIn('École était', 'Цапля летит')).toEqual(['était', 'летит']);
});
