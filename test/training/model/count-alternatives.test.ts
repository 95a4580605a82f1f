import { expect, it } from 'vitest';
import { countAlternatives } from '../../../training/model/count-alternatives.ts';
import { invertRows, rowsOf } from '../../../training/model/rows.ts';

it('counts what can stand for an entry, by thesaurus', () => {
  // Sets {0, 1, 2} and {0, 3}; word 1 lists roots 0 and 2, word 3 lists root 0.
  const synsets = rowsOf([
    [0, 1, 2],
    [0, 3],
  ]);
  const found = countAlternatives({
    synsets,
    byEntry: invertRows(synsets, 4),
    roots: rowsOf([[], [0, 2], [], [0]]),
  });
  expect([...found.synonyms]).toEqual([3, 2, 2, 1]);
  expect([...found.moby]).toEqual([2, 0, 1, 0]);
});

it('finds the rows of each number', () => {
  const { starts, numbers } = invertRows(rowsOf([[0, 2], [], [2]]), 3);
  expect([...starts]).toEqual([0, 1, 1, 3]);
  expect([...numbers]).toEqual([0, 0, 2]);
});
