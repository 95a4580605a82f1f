import { expect, it } from 'vitest';
import { rankByTerms } from '../../../src/engine/near-duplicates/rank-by-terms.ts';

const rank = (
  terms: [hash: number, weight: number][],
  texts: Record<number, string[]>,
  most: number,
  total = 100,
) => {
  const textsOf = new Map(Object.entries(texts).map(([hash, ids]) => [Number(hash), ids]));
  return rankByTerms(
    terms.map(([hash, weight]) => ({ hash, weight })),
    { textsOf, total },
    most,
  );
};

it('puts first what shares most, rare terms before common ones', () => {
  const texts = { 1: ['a', 'b', 'c'], 2: ['b'], 3: ['c', 'd', 'e', 'f'] };
  expect(
    rank(
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
      texts,
      3,
    ),
  ).toEqual(['b', 'c', 'a']);
});

it('counts a name as often as it weighs', () => {
  const texts = { 1: ['a'], 2: ['b'] };
  expect(
    rank(
      [
        [1, 1],
        [2, 2],
      ],
      texts,
      1,
    ),
  ).toEqual(['b']);
  expect(
    rank(
      [
        [1, 2],
        [2, 1],
      ],
      texts,
      1,
    ),
  ).toEqual(['a']);
});

it('keeps what ties with the last place, up to four times as many', () => {
  const ids = Array.from({ length: 9 }, (_, i) => `t${i}`);
  expect(rank([[1, 1]], { 1: ids }, 1)).toHaveLength(4);
  expect(rank([[1, 1]], { 1: ids }, 2)).toHaveLength(8);
  expect(
    rank(
      [
        [1, 1],
        [2, 1],
      ],
      { 1: ids, 2: ['t3'] },
      1,
    ),
  ).toEqual(['t3']);
});

it('finds nothing for terms that no text has', () => {
  expect(rank([[7, 1]], { 1: ['a'] }, 3)).toEqual([]);
  expect(rank([], { 1: ['a'] }, 3)).toEqual([]);
});
