import { beforeAll, expect, it } from 'vitest';
import { findBigram } from '../../../../src/engine/language-model/ngram-log-prob.ts';
import {
  allCandidates,
  type CandidateSet,
} from '../../../../src/engine/spin/channel/candidate-set.ts';
import { findNeighbourBigrams } from '../../../../src/engine/spin/channel/find-neighbour-bigrams.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { idsIn, loadPipeline } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

it('finds for each candidate what a look at the language model finds', () => {
  const { model, channel } = pipeline;
  const [before = -1, after = -1, page = -1] = idsIn(pipeline, 'the of terminate');
  const set = channel.candidatesOf(page) as CandidateSet;
  const { left, right } = findNeighbourBigrams(model.languageModel, set, before, after);
  const expected = allCandidates(set).map((words) => [
    findBigram(model.languageModel, before, words[0] as number),
    findBigram(model.languageModel, words[words.length - 1] as number, after),
  ]);
  expect(expected.flat().some((index) => index >= 0)).toBe(true);
  expect(allCandidates(set).map((_, c) => [left[c], right[c]])).toEqual(expected);
});
