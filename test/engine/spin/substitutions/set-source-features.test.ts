import { describe, expect, it } from 'vitest';
import type { CandidateSet } from '../../../../src/engine/spin/channel/candidate-set.ts';
import type { RankedCandidate } from '../../../../src/engine/spin/channel/rank-candidates.ts';
import { SUBSTITUTION_TYPES } from '../../../../src/engine/spin/channel/substitution-types.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { setSourceFeatures } from '../../../../src/engine/spin/substitutions/set-source-features.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';

const model = await loadTinyModel();
const ids = (words: string) =>
  Int32Array.from(words.split(' '), (word) => model.vocabulary.idOf(word) ?? -1);

const candidate = (words: string, more: Partial<RankedCandidate> = {}): RankedCandidate => ({
  index: 1,
  words: ids(words),
  typeIndex: 0,
  gain: 4,
  leftGain: 1.5,
  logPosterior: 3,
  logTimesElsewhere: 0,
  seenBigrams: 2,
  ...more,
});

/** log P of candidate 1 by the channel is -0.75. */
const SET = { logProbs: Float32Array.of(0, 0, 0, -0.75, 0, 0) } as unknown as CandidateSet;

/** A feature after setting those of some candidates; log P of the page's words is -10, their fit 2. */
function feature(name: keyof typeof FEATURE_INDEX, ...ranked: RankedCandidate[]) {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  features[FEATURE_INDEX.logPage] = -10;
  features[FEATURE_INDEX.fitPage] = 2;
  setSourceFeatures(model, SET, ranked, features);
  return features[FEATURE_INDEX[name]] as number;
}

const CAT = candidate('cat');

it('sets nothing without a candidate', () => {
  expect([feature('found'), feature('gain'), feature('logPage')]).toEqual([0, 0, -10]);
});

describe('the best candidate', () => {
  it.each([
    ['found', 1],
    ['gain', 4],
    ['gainRestored', 4],
    ['gainLeft', 1.5],
    ['gainRight', 2.5],
    ['seenOriginal', 2],
    ['choice', -0.75],
    ['synonym', 1],
    ['stem', 0],
  ] as const)('sets %s to %d', (name, value) => {
    expect(feature(name, CAT)).toBe(value);
  });

  it('is compared with the page’s words by frequency', () => {
    expect(feature('rarer', CAT)).toBeCloseTo(5, 1);
    expect(feature('logOriginal', CAT)).toBeCloseTo(-5, 1);
    expect(feature('fitOriginal', CAT)).toBeCloseTo(4 + 2 - 10 + 5, 1);
    expect(feature('logOriginal', candidate('the cat'))).toBeCloseTo(-3.5, 1);
  });

  it('may be a function word, or a phrase, but not both', () => {
    expect(feature('function', candidate('the'))).toBe(1);
    expect(feature('function', candidate('the cat'))).toBe(0);
    expect(feature('phrase', candidate('the cat'))).toBe(1);
    expect(feature('phrase', CAT)).toBe(0);
  });

  it('sets the feature of its type', () => {
    SUBSTITUTION_TYPES.forEach((type, typeIndex) => {
      expect(feature(type, candidate('cat', { typeIndex }))).toBe(1);
    });
  });
});

describe('beside others', () => {
  const next = candidate('sat', { gain: 3, logPosterior: 2, logTimesElsewhere: 1.1 });

  it('the second best is named by its gain', () => {
    expect(feature('gainSecond', CAT, next)).toBe(3);
    expect(feature('gainSecond', CAT)).toBe(0);
  });

  it('the best one’s share falls, and all together are likelier', () => {
    expect(feature('spread', CAT)).toBe(0);
    expect(feature('spread', CAT, next)).toBeCloseTo(1 - 1 / (1 + Math.exp(-0.7)));
    expect(feature('odds', CAT)).toBe(3);
    expect(feature('odds', CAT, next)).toBeGreaterThan(3);
  });

  it('what the text has elsewhere counts for the best and for any', () => {
    expect(feature('elsewhere', CAT, next)).toBe(0);
    expect(feature('anyElsewhere', CAT, next)).toBeCloseTo(1.1);
  });
});
