import { expect, it } from 'vitest';
import { countAlternatives } from '../../../src/engine/model/count-alternatives.ts';

it('counts what can stand for a piece, by thesaurus', () => {
  // Sets {0, 1, 2} and {0, 3}; word 1 lists roots 0 and 2, word 3 lists root 0.
  const found = countAlternatives({
    setStart: Uint32Array.of(0, 3, 5),
    pieceStart: Uint32Array.of(0, 2, 3, 4, 5),
    pieceSet: Uint32Array.of(0, 1, 0, 0, 1),
    root: Uint16Array.of(0, 2, 0),
  });
  expect([...found.synonyms]).toEqual([3, 2, 2, 1]);
  expect([...found.moby]).toEqual([2, 0, 1, 0]);
});
