import { beforeAll, describe, expect, it } from 'vitest';
import {
  allCandidates,
  LOG_PROB,
  LOG_PROBS_PER_CANDIDATE,
} from '../../../../src/engine/spin/channel/candidate-set.ts';
import { candidateKey } from '../../../../src/engine/spin/channel/collect-candidates.ts';
import { pruneCandidates } from '../../../../src/engine/spin/channel/prune-candidates.ts';
import { SUBSTITUTION_TYPES } from '../../../../src/engine/spin/channel/substitution-types.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { idsIn, loadPipeline } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

type Found = [words: string, type: (typeof SUBSTITUTION_TYPES)[number], alternatives: number];

function setOf(page: string, found: Found[]) {
  const candidates = found.map(([source, type, alternatives]) => {
    const words = idsIn(pipeline, source);
    return { words, typeIndex: SUBSTITUTION_TYPES.indexOf(type), alternatives };
  });
  const byKey = new Map(candidates.map((candidate) => [candidateKey(candidate.words), candidate]));
  return pruneCandidates(pipeline.model, idsIn(pipeline, page), byKey, 0);
}

const spelled = (set: ReturnType<typeof setOf>) =>
  allCandidates(set).map((words) =>
    Array.from(words, (id) => pipeline.model.vocabulary.wordOf(id)).join(' '),
  );

describe('pruneCandidates', () => {
  it('puts the commonest first and leaves out what is much rarer than the page', () => {
    const set = setOf('to', [
      ['behemoth', 'synonym', 1],
      ['was', 'synonym', 1],
      ['the', 'synonym', 1],
    ]);
    expect(spelled(set)).toEqual(['the', 'was']);
  });

  it('keeps rare pairs of the phrase table', () => {
    expect(spelled(setOf('the', [['behemoth', 'hand', 1]]))).toEqual(['behemoth']);
  });

  it('keeps no more of a type than its limit', () => {
    const words = ['the', 'and', 'of'].map((word): Found => [word, 'head', 1]);
    expect(spelled(setOf('boat', words))).toHaveLength(1);
  });

  it.each<[string, Found, Found]>([
    ['a direct synonym', ['water', 'synonym', 4], ['water', 'moby', 4]],
    ['one of few alternatives', ['water', 'synonym', 1], ['water', 'synonym', 50]],
    ['a single word', ['water', 'synonym', 4], ['the water', 'synonym', 4]],
  ])('takes %s for a likelier substitution', (_, likelier, other) => {
    const channelOf = (found: Found) =>
      setOf('boat', [found]).logProbs[LOG_PROBS_PER_CANDIDATE * 0 + LOG_PROB.channel] ?? 0;
    expect(channelOf(likelier)).toBeGreaterThan(channelOf(other));
  });

  it('says how much likelier the page is as a substitution', () => {
    const none = setOf('boat', []);
    const common = setOf('boat', [['the', 'synonym', 1]]);
    expect(common.logMass).toBeGreaterThan(none.logMass);
  });
});
