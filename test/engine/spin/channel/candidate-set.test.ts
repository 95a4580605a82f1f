import { expect, it } from 'vitest';
import {
  allCandidates,
  type CandidateSet,
  candidateWords,
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
