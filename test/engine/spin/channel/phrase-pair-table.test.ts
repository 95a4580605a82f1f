import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairTable } from '../../../../src/engine/spin/channel/phrase-pair-table.ts';

function tableOf(phrases: number[][]) {
  const starts = new Uint32Array(phrases.length + 1);
  phrases.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return pairTable({ starts, words: Int32Array.from(phrases.flat()) });
}

it('finds phrases by their first two words, ascending', () => {
  const find = tableOf([
    [1, 2],
    [3, 4, 5],
    [1, 2, 9],
    [2, 1],
  ]);
  expect(find(1, 2)).toEqual([0, 2]);
  expect(find(3, 4)).toEqual([1]);
  expect(find(2, 1)).toEqual([3]);
});

it('finds none by other words, by words that are unknown, or in no list', () => {
  const find = tableOf([
    [1, 2],
    [3, 4, 5],
  ]);
  expect([find(4, 5), find(2, 3), find(-1, 2), find(1, -1)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(tableOf([])(1, 2)).toBeUndefined();
});

it('keeps apart what falls on one place of the table', () => {
  const word = fc.integer({ min: 0, max: 5 });
  const phrases = fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { maxLength: 40 });
  fc.assert(
    fc.property(phrases, word, word, (all, first, second) => {
      const expected = [...all.keys()].filter(
        (i) => all[i]?.[0] === first && all[i]?.[1] === second,
      );
      expect(tableOf(all)(first, second) ?? []).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
