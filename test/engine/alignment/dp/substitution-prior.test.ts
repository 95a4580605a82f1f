import { describe, expect, it } from 'vitest';
import type { AlignmentStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';
import { countSubstitutions } from '../../../../src/engine/alignment/dp/count-substitutions.ts';
import {
  createSubstitutionPrior,
  type PriorSources,
} from '../../../../src/engine/alignment/dp/substitution-prior.ts';
import { createWordSimilarity } from '../../../../src/engine/alignment/tokens/word-similarity.ts';
import { keptSteps, stepOf, weighedTexts } from '../weighed-texts.ts';

function priorOf(
  copyText: string,
  originalText: string,
  { steps = [], ...more }: Partial<PriorSources> & { steps?: AlignmentStep[] } = {},
) {
  const { copy, original, words, weights } = weighedTexts(copyText, originalText);
  const counts = countSubstitutions(copy, original, steps, words.length);
  const similarity = createWordSimilarity(words);
  const isCohesive = () => false;
  return createSubstitutionPrior({
    copy,
    original,
    weights,
    similarity,
    counts,
    isCohesive,
    ...more,
  });
}

describe('a word for a word', () => {
  it('is neither likely nor unlikely where nothing is known', () => {
    expect(priorOf('quay', 'pier').word(0, 0)).toBe(0);
  });

  it('is likely where it was seen before, up to a limit', () => {
    const swap = (at: number) => stepOf('swapped', [at, at + 1], [at, at + 1]);
    const seen = (times: number) => {
      const steps = Array.from({ length: times }, (_, i) => [
        ...keptSteps(2 * i, 2 * i, 1),
        swap(2 * i + 1),
        ...keptSteps(2 * i + 2, 2 * i + 2, 1),
      ]).flat();
      return priorOf('a quay '.repeat(9), 'a pier '.repeat(9), { steps }).word(1, 1);
    };
    expect([seen(0), seen(1), seen(2)]).toEqual([0, 0.5, 1.5]);
    expect(seen(8)).toBe(3);
  });

  it('is likely for two forms of one word', () => {
    expect(priorOf('hike', 'hiking').word(0, 0)).toBeGreaterThan(1);
  });

  it('is unlikely for a common word of the original', () => {
    const prior = priorOf('so pier', 'so so so pier');
    expect([prior.word(0, 3), prior.word(1, 0)]).toEqual([-0.5, 0]);
  });
});

describe('a phrase for a word', () => {
  const phrase = (copy: string, original: string, hasRoom: boolean, more = {}) => {
    const words = copy.split(' ').length;
    return priorOf(copy, original, more).copyPhrase(0, words, 0, hasRoom);
  };

  it('is likely where its words belong together, if there is room for it', () => {
    const cohesive = { isCohesive: () => true };
    expect(phrase('tide table', 'almanac', true, cohesive)).toBeCloseTo(0.6);
    expect(phrase('tide table', 'almanac', false, cohesive)).toBe(0);
    expect(phrase('set of leaves', 'almanac', true, cohesive)).toBeCloseTo(1.2);
  });

  it('is likely for several names, if there is room for it', () => {
    const names = priorOf('at Port Welling', 'harbour');
    expect(names.copyPhrase(1, 2, 0, true)).toBeCloseTo(0.4);
    expect(names.copyPhrase(1, 2, 0, false)).toBe(0);
    expect(names.copyPhrase(0, 3, 0, true)).toBe(0);
  });

  it('is unlikely for a number and words', () => {
    expect(phrase('12 leaves', 'almanac', true)).toBe(-0.5);
  });

  it('is likely where it spells the word', () => {
    expect(phrase('work flow', 'workflow', false)).toBe(2);
  });
});

it('a word for a phrase is likely where it spells the phrase', () => {
  expect(priorOf('NGO', 'non governmental organisation').originalPhrase(0, 0, 3)).toBe(2);
  expect(priorOf('club', 'non governmental organisation').originalPhrase(0, 0, 3)).toBe(0);
});

it('a widened word is rarely a common one', () => {
  const prior = priorOf('pier so', 'so so so pier');
  expect(prior.expanded(0, 0)).toBe(-0.8);
  expect(prior.expanded(1, 3)).toBe(-0.5);
  expect(prior.expanded(0, 3)).toBe(0);
});
