import { expect, it } from 'vitest';
import {
  allCandidates,
  type CandidateSet,
  candidateWords,
  emptyRows,
} from '../../../../src/engine/spin/channel/candidate-set.ts';

const set: CandidateSet = {
  size: 3,
  words: Int32Array.of(7, 8, 9, 7),
  starts: Uint16Array.of(0, 1, 3, 4),
  fields: new Int32Array(12),
  logProbs: new Float32Array(9),
  logListings: 0,
  logMass: 0,
};

it('holds the words of each candidate one after another', () => {
  expect([...candidateWords(set, 1)]).toEqual([8, 9]);
  expect(allCandidates(set).map((words) => [...words])).toEqual([[7], [8, 9], [7]]);
});

it('gives words away that may be changed', () => {
  candidateWords(set, 0)[0] = 99;
  expect(set.words[0]).toBe(7);
});

it('may be empty', () => {
  expect(allCandidates({ ...set, size: 0 })).toEqual([]);
});

it('has room for each candidate and each of their words, in one buffer', () => {
  const { fields, logProbs, words, starts } = emptyRows(3, 5);
  expect([fields, logProbs, words, starts].map(({ length }) => length)).toEqual([12, 9, 5, 4]);
  expect(new Set([fields, logProbs, words, starts].map(({ buffer }) => buffer)).size).toBe(1);
  for (const [i, list] of [fields, logProbs, words, starts].entries()) list.fill(i + 1);
  expect([fields, logProbs, words, starts].map((list) => new Set(list))).toEqual(
    [1, 2, 3, 4].map((value) => new Set([value])),
  );
});
