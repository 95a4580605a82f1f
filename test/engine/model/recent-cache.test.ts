import { expect, it } from 'vitest';
import { RecentCache } from '../../../src/engine/model/recent-cache.ts';

/** A cache of squares, and how often each was computed. */
function squares(size: number) {
  const cache = new RecentCache<number, number | undefined>(size);
  const made: number[] = [];
  const get = (key: number) =>
    cache.get(key, () => {
      made.push(key);
      return key === 0 ? undefined : key * key;
    });
  return { get, made };
}

it('makes a value once, an undefined one too', () => {
  const { get, made } = squares(4);
  expect([3, 3, 0, 0].map(get)).toEqual([9, 9, undefined, undefined]);
  expect(made).toEqual([3, 0]);
});

it('keeps what is asked for again and again, and forgets the rest', () => {
  const { get, made } = squares(10);
  for (let key = 1; key <= 1000; key++) {
    get(1);
    get(key);
  }
  expect(made.filter((key) => key === 1)).toHaveLength(1);
  get(5);
  expect(made.filter((key) => key === 5)).toHaveLength(2);
});

it('holds the last values, as many as its size', () => {
  const { get, made } = squares(10);
  for (let key = 1; key <= 1000; key++) get(key);
  made.length = 0;
  for (let key = 1000; key > 990; key--) get(key);
  expect(made).toEqual([]);
});
