import { expect, test } from 'vitest';
import { distinctSubstitutions } from '../../../../src/engine/spin/substitutions/distinct-substitutions.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

const words = splitWords('Non here, non there, and take note');
const at = (first: number, probability: number, last = first) => ({
  first,
  last,
  sourceWords: new Int32Array(0),
  features: new Float32Array(0),
  probability,
});

test('keeps the likeliest of the same page words, likeliest first', () => {
  const distinct = distinctSubstitutions(
    [at(0, 0.4), at(2, 0.7), at(5, 0.9, 6), at(3, 0.1)],
    words,
  );
  expect(distinct.map(({ first, probability }) => [first, probability])).toEqual([
    [5, 0.9],
    [2, 0.7],
    [3, 0.1],
  ]);
});
