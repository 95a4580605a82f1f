import { describe, expect, it } from 'vitest';
import type { CandidateSet } from '../../../../src/engine/spin/channel/candidate-set.ts';
import { createDoc } from '../../../../src/engine/spin/document.ts';
import { pipelineOf } from '../../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { pageFeatures } from '../../../../src/engine/spin/substitutions/page-features.ts';
import { spanLogProb } from '../../../../src/engine/spin/substitutions/span-log-prob.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';
import { articleOf, spanIn } from '../load-pipeline.ts';

const pipeline = pipelineOf(await loadTinyModel());
const SET = { size: 3, logListings: 1.25, logMass: -2 } as CandidateSet;

function features(text: string, quote: string) {
  const doc = createDoc(articleOf(text), pipeline);
  const span = spanIn(doc, quote);
  return pageFeatures(doc, span, SET, spanLogProb(doc.model, span));
}

const feature = (text: string, quote: string, name: keyof typeof FEATURE_INDEX) =>
  features(text, quote)[FEATURE_INDEX[name]];

it('has a number for each feature, and those of source words are 0', () => {
  const values = features('The cat sat there.', 'cat');
  expect(values).toHaveLength(SUBSTITUTION_FEATURES.length);
  for (const name of ['found', 'gain', 'synonym', 'choice', 'odds'] as const)
    expect(values[FEATURE_INDEX[name]]).toBe(0);
});

it('takes over what is known of the candidates', () => {
  const values = features('The cat sat there.', 'cat');
  expect(values[FEATURE_INDEX.choices]).toBeCloseTo(Math.log(4));
  expect(values[FEATURE_INDEX.listed]).toBe(1.25);
  expect(values[FEATURE_INDEX.mass]).toBe(-2);
});

describe('the language model', () => {
  it('has seen both, one or none of the pairs with the neighbours', () => {
    expect(feature('And the cat sat there.', 'cat', 'seenPage')).toBe(2);
    expect(feature('And the cat there.', 'cat', 'seenPage')).toBe(1);
    expect(feature('And there cat there.', 'cat', 'seenPage')).toBe(0);
  });

  it('knows a word, knows it from the thesaurus only, or not at all', () => {
    const known = (word: string) =>
      (['unknown', 'strange'] as const).map((name) => feature(`And the ${word} sat.`, word, name));
    expect(known('cat')).toEqual([0, 0]);
    expect(known('moggy')).toEqual([1, 0]);
    expect(known('harbour')).toEqual([0, 1]);
  });

  it('says how rare the words are', () => {
    expect(feature('And the cat sat.', 'cat', 'logPage')).toBeCloseTo(-5, 1);
  });
});

describe('the shape', () => {
  it.each([
    ['And the cat sat.', 'the cat', 'phrase', 1],
    ['And the cat sat.', 'cat', 'phrase', 0],
    ['And the Cat sat.', 'Cat', 'capital', 1],
    ['It sat. Cat sat.', 'Cat', 'capital', 0],
    ['And the (cat) sat.', 'cat', 'mark', 1],
    ['And the cat, sat.', 'cat', 'mark', 1],
    ['And the cat sat.', 'cat', 'mark', 0],
    ['And the cat-sat.', 'cat', 'hyphen', 1],
    ['A cat, the cat, no cat.', 'cat', 'repeats', Math.log(3)],
  ] as const)('of “%s”: %s has the %s %d', (text, quote, name, value) => {
    expect(feature(text, quote, name)).toBeCloseTo(value);
  });
});
