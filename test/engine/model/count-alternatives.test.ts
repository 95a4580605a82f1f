import { expect, it } from 'vitest';
import { countAlternatives } from '../../../src/engine/model/count-alternatives.ts';

it('counts what can stand for an entry, by thesaurus', () => {
  // Sets {0, 1, 2} and {0, 3}; word 1 lists roots 0 and 2, word 3 lists root 0.
  const found = countAlternatives({
    synsetStart: Uint32Array.of(0, 3, 5),
    entrySynsetStart: Uint32Array.of(0, 2, 3, 4, 5),
    entrySynsets: Uint32Array.of(0, 1, 0, 0, 1),
    mobyRoots: Uint16Array.of(0, 2, 0),
  });
  expect([...found.synonyms]).toEqual([3, 2, 2, 1]);
  expect([...found.moby]).toEqual([2, 0, 1, 0]);
});
