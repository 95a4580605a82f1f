import { describe, expect, it } from 'vitest';
import { phraseMatcher } from '../../../src/engine/spin/phrase-matcher.ts';

describe('phraseMatcher', () => {
  const find = phraseMatcher('in want of: in need of|in want|c++');

  it.each([
    ['They are in want of bread.', [['in want of', 'in need of']]],
    ['IN WANT\nof bread', [['in want of', 'in need of']]],
    ['They are in want.', [['in want', undefined]]],
    ['Written in C++ by hand.', [['c++', undefined]]],
    ['They begin wanting.', []],
  ])('%j', (text, matches) => {
    expect(find(text).map(({ key, expected }) => [key, expected])).toEqual(matches);
  });

  it('gives offsets into the text', () => {
    const text = 'Grüße – in want of bread';
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['in want of']);
  });

  it('heeds the case where it counts', () => {
    const exact = phraseMatcher('Wall Road: Wall Street', true);
    expect(exact('On Wall Road.')).toHaveLength(1);
    expect(exact('On wall road.')).toEqual([]);
  });
});
