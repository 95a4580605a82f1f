import { expect, it } from 'vitest';
import { differBeside } from '../../../../src/engine/spin/substitutions/differ-beside.ts';

const TEXT = Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]);
/** The words 3 and 4. */
const SPAN = { from: 3, to: 5 };

it.each([
  [0, false],
  [1, true],
  [2, true],
  [3, false],
  [4, false],
  [5, true],
  [6, true],
  [7, false],
])('sees a change of word %i: %s', (at, isSeen) => {
  expect(differBeside(SPAN, TEXT, TEXT.with(at, 99))).toBe(isSeen);
});
