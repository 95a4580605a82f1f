import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CreditFeatures,
  rankCandidate,
} from '../../../../src/engine/attribution/ranking/rank-candidate.ts';

const rank = (more: Partial<CreditFeatures>) =>
  Math.round(
    rankCandidate({
      kind: 'label',
      position: 'end',
      reach: 'deep-link',
      supportingSignals: [],
      doubts: [],
      ...more,
    }).confidence * 100,
  );

describe('the reach', () => {
  it('of an article is worth more than that of a homepage, and that more than a name', () => {
    for (const kind of ['sentence', 'translation', 'original', 'label', 'based-on'] as const) {
      const [article, homepage, name] = (['deep-link', 'homepage', 'name-only'] as const).map(
        (reach) => rank({ kind, reach, supportingSignals: [] }),
      ) as [number, number, number];
      expect(article).toBeGreaterThan(homepage);
      expect(homepage).toBeGreaterThan(name);
    }
  });

  it('decides whether signals count: they are about the article', () => {
    const supportingSignals = ['canonical-agrees' as const];
    expect(rank({ supportingSignals })).toBe(65);
    expect(rank({ supportingSignals, reach: 'homepage' })).toBe(30);
  });
});

it('signals add up, but nothing is certain', () => {
  expect(rank({ supportingSignals: ['same-host-links', 'some-title-in-address'] })).toBe(66);
  const all = ['canonical-agrees', 'link-text-is-title', 'title-in-address'] as const;
  expect(rank({ kind: 'sentence', supportingSignals: [...all] })).toBe(97);
});

it('doubts limit what signals add: the strongest doubt counts', () => {
  expect(rank({ kind: 'sentence', doubts: ['several-credits'] })).toBe(45);
  expect(rank({ kind: 'sentence', doubts: ['several-credits', 'short-address'] })).toBe(40);
  expect(rank({ reach: 'name-only', doubts: ['several-credits'] })).toBe(5);
});

describe('a label', () => {
  it('with another title in the address names a source, not the original', () => {
    const signals = ['other-title', 'canonical-agrees'] as const;
    expect(rank({ supportingSignals: [...signals] })).toBe(45);
    expect(rank({ kind: 'sentence', supportingSignals: ['other-title'] })).toBe(90);
  });

  it('in the middle of the text is worth less', () => {
    expect(rank({ position: 'middle' })).toBe(30);
    expect(rank({ position: 'middle', supportingSignals: ['title-in-address'] })).toBe(42);
    expect(rank({ kind: 'original', position: 'middle' })).toBe(80);
  });
});

describe('“via”', () => {
  const via = (more: Partial<CreditFeatures>) => rank({ kind: 'based-on', ...more });

  it('is an original only in a bare line that repeats the title', () => {
    const supportingSignals = ['title-in-address' as const];
    expect(via({ supportingSignals, isBare: true })).toBe(55);
    expect(via({ supportingSignals })).toBe(45);
    expect(via({})).toBe(45);
  });

  it('with a pasted address as the last line comes from a copying tool', () => {
    const pasted = { isBare: true, isPasted: true };
    expect(via(pasted)).toBe(51);
    expect(via({ ...pasted, position: 'after' })).toBe(51);
    expect(via({ ...pasted, position: 'start' })).toBe(45);
    expect(via({ ...pasted, supportingSignals: ['other-title'] })).toBe(45);
    expect(via({ isPasted: true })).toBe(45);
  });
});

it('gives its reasons: the kind, the reach, signals, doubts', () => {
  const { reasons } = rankCandidate({
    kind: 'label',
    position: 'end',
    reach: 'homepage',
    supportingSignals: ['same-host-links'],
    doubts: ['akin-brand'],
  });
  expect(reasons).toEqual(['label', 'homepage', 'same-host-links', 'akin-brand']);
});

it('is a share from 0 to 0.97, whatever comes together', () => {
  const features = fc.record({
    kind: fc.constantFrom('sentence', 'label', 'based-on', 'title-link', 'canonical-renamed'),
    position: fc.constantFrom('before', 'start', 'middle', 'end', 'after'),
    reach: fc.constantFrom('deep-link', 'homepage', 'name-only'),
    supportingSignals: fc.subarray(['canonical-agrees', 'title-in-address', 'other-title']),
    doubts: fc.subarray(['akin-brand', 'several-credits']),
    isBare: fc.boolean(),
  }) as fc.Arbitrary<CreditFeatures>;
  fc.assert(
    fc.property(features, (one) => {
      const { confidence } = rankCandidate(one);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(0.97);
    }),
  );
});
