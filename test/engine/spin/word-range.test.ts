import { expect, it } from 'vitest';
import { wholeRange } from '../../../src/engine/spin/word-range.ts';

it('is all words of a text', () => {
  expect(wholeRange(new Uint8Array(7))).toEqual({ from: 0, to: 7 });
  expect(wholeRange([])).toEqual({ from: 0, to: 0 });
});
