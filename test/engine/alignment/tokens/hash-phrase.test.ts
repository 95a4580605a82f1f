import { expect, it } from 'vitest';
import {
  containsWord,
  hashPhrase,
  phrasePairKey,
} from '../../../../src/engine/alignment/tokens/hash-phrase.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

const lexicon = new Map<string, number>();
const tokens = splitTokens('tide table and tide table or table tide', lexicon);
const hash = (start: number, count: number) => hashPhrase(tokens, start, count);

it('is equal for equal phrases and differs by words, order and length', () => {
  expect(hash(0, 2)).toBe(hash(3, 2));
  const different = [hash(0, 2), hash(6, 2), hash(0, 1), hash(1, 1), hash(0, 3), hash(0, 0)];
  expect(new Set(different).size).toBe(different.length);
});

it('is a whole number of 32 bits', () => {
  for (let start = 0; start < 6; start++) {
    expect(Number.isInteger(hash(start, 2))).toBe(true);
    expect(hash(start, 2)).toBeGreaterThanOrEqual(0);
    expect(hash(start, 2)).toBeLessThan(2 ** 32);
  }
});

it('keeps the two phrases of a pair apart, exactly', () => {
  expect(phrasePairKey(1, 2)).not.toBe(phrasePairKey(2, 1));
  expect(phrasePairKey(0xffffffff, 0xffffffff)).toBe(2 ** 52 - 1);
  expect(phrasePairKey(-1, 0)).toBe(0x3ffffff * 2 ** 26);
});

it('knows whether a word is among the tokens', () => {
  const and = lexicon.get('and') as number;
  expect(containsWord(tokens, 0, 3, and)).toBe(true);
  expect(containsWord(tokens, 0, 2, and)).toBe(false);
  expect(containsWord(tokens, 2, 1, and)).toBe(true);
  expect(containsWord(tokens, 2, 0, and)).toBe(false);
});
