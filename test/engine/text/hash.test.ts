import { expect, test } from 'vitest';
import { appendHash, fnv1a, mixBits } from '../../../src/engine/text/hash.ts';

// Published test vectors of FNV-1a and of MurmurHash3's finalizer.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('fnv1a of %j', (text, hash) => {
  expect(fnv1a(text) >>> 0).toBe(hash);
});

test('fnv1a from a position on', () => {
  expect(fnv1a('a foobar', 2)).toBe(fnv1a('foobar'));
});

test.each([
  [0, 0],
  [1, 0x514e28b7],
  [0xffffffff, 0x81f16f39],
])('mixBits of %i', (bits, mixed) => {
  expect(mixBits(bits)).toBe(mixed);
});

test('appendHash depends on the order', () => {
  const hashOf = (ids: number[]) => ids.reduce(appendHash, ids.length);
  expect(hashOf([3, 5])).not.toBe(hashOf([5, 3]));
  expect(hashOf([3, 5])).toBe(hashOf([3, 5]));
});
