import { expect, it } from 'vitest';
import { rowStarts } from '../../../src/engine/model/row-starts.ts';

it('adds up lengths, with the end of the last row', () => {
  expect([...rowStarts(Uint8Array.of(2, 0, 3))]).toEqual([0, 2, 2, 5]);
});

it('adds so much to each row', () => {
  expect([...rowStarts(Uint8Array.of(2, 0, 3), 2)]).toEqual([0, 4, 6, 11]);
});

it('has one start of no rows', () => {
  expect([...rowStarts(new Uint16Array(0))]).toEqual([0]);
});

it('counts beyond the numbers of its lengths', () => {
  expect(rowStarts(new Uint16Array(60_000).fill(0xffff)).at(-1)).toBe(60_000 * 0xffff);
});
