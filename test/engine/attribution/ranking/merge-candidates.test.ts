import { describe, expect, it } from 'vitest';
import {
  mergeCandidates,
  type RankedCandidate,
} from '../../../../src/engine/attribution/ranking/merge-candidates.ts';

const candidate = (more: Partial<RankedCandidate>): RankedCandidate => ({
  name: 'Harbour Post',
  url: 'https://harbourpost.example/bridge',
  quote: 'Source: Harbour Post',
  confidence: 0.55,
  deep: true,
  kind: 'label',
  reasons: ['label', 'deep-link'],
  ...more,
});
const elsewhere = { name: 'Elsewhere', url: 'https://elsewhere.example/other' };
const confidences = (found: RankedCandidate[]) =>
  mergeCandidates(found).map(({ name, confidence }) => [name, confidence]);

describe('mergeCandidates', () => {
  it.each([
    ['with and without "www."', 'https://www.harbourpost.example/bridge'],
    ['of a mobile site', 'https://m.harbourpost.example/bridge'],
    ['with a final slash', 'https://harbourpost.example/bridge/'],
    ['of another scheme', 'http://harbourpost.example/bridge'],
  ])('merges addresses %s', (_, url) => {
    const merged = mergeCandidates([
      candidate({}),
      candidate({ url, kind: 'sentence', confidence: 0.9, reasons: ['sentence', 'deep-link'] }),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      url,
      confidence: 0.9,
      reasons: ['sentence', 'deep-link', 'label'],
    });
  });

  it('keeps different pages of one site apart', () => {
    const other = candidate({ url: 'https://harbourpost.example/ferry' });
    expect(mergeCandidates([candidate({}), other])).toHaveLength(2);
  });

  it('merges names without an address whatever their case', () => {
    const { url: _, ...named } = candidate({ confidence: 0.05, deep: false });
    expect(mergeCandidates([named, { ...named, name: 'HARBOUR POST' }])).toHaveLength(1);
  });

  it('lowers the confidence of credits of one kind to different sites', () => {
    expect(confidences([candidate({}), candidate(elsewhere)])).toEqual([
      ['Harbour Post', 0.45],
      ['Elsewhere', 0.45],
    ]);
  });

  it.each(['canonical-agrees', 'title-in-address', 'link-text-is-title'])(
    'keeps the confidence of a contradicted credit with %s',
    (reason) => {
      const preferred = candidate({ reasons: ['label', 'deep-link', reason] });
      expect(confidences([preferred, candidate(elsewhere)])).toEqual([
        ['Harbour Post', 0.55],
        ['Elsewhere', 0.45],
      ]);
    },
  );

  it('lets credits of different kinds, or too weak ones, contradict nothing', () => {
    const sentence = candidate({ ...elsewhere, kind: 'sentence', confidence: 0.9 });
    const weak = candidate({ ...elsewhere, confidence: 0.2 });
    expect(confidences([candidate({}), sentence, weak])).toEqual([
      ['Elsewhere', 0.9],
      ['Harbour Post', 0.55],
    ]);
  });

  it('returns eight candidates at most, best first, without their kind', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      candidate({ url: `https://harbourpost.example/${i}`, confidence: i / 20 }),
    );
    const merged = mergeCandidates(many);
    expect(merged.map(({ confidence }) => confidence)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4].map((i) => i / 20),
    );
    expect(merged.every((one) => !('kind' in one))).toBe(true);
  });
});
