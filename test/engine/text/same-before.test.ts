import { expect, it } from 'vitest';
import { sameBefore } from '../../../src/engine/text/same-before.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';

it('sameBefore finds the same word before, whatever its letters, of those that count', () => {
  const words = splitWords('The mill, the mill and the pier');
  expect([...sameBefore(words, Uint8Array.of(1, 1, 0, 1, 1, 1, 1))]).toEqual([
    -1, -1, 0, 1, -1, 0, -1,
  ]);
  expect([...sameBefore([], new Uint8Array(0))]).toEqual([]);
});
