import { describe, expect, it } from 'vitest';
import { gatherPageTypeFeatures } from '../../../../src/engine/repost/page-type/page-type-features.ts';
import type { SourceCandidate } from '../../../../src/engine/verdict.ts';
import { articleOf, type Page } from '../page-of.ts';

const candidate = (confidence: number, quote = 'Source: Harbour Gazette'): SourceCandidate => ({
  name: 'Harbour Gazette',
  quote,
  confidence,
  reasons: ['label'],
  deep: false,
});

const gather = (candidates: SourceCandidate[], page: Partial<Page> = {}) =>
  gatherPageTypeFeatures(articleOf({ body: ['It fell.'], ...page }), [], candidates);

describe('credits', () => {
  it('count from a name on, and are shown from the threshold on', () => {
    expect(gather([candidate(0.04)])).toMatchObject({ best: undefined, shownCredit: undefined });
    expect(gather([candidate(0.05)]).best?.confidence).toBe(0.05);
    expect(gather([candidate(0.49)]).shownCredit).toBeUndefined();
    const both = gather([candidate(0.5), candidate(0.9)]);
    expect([both.best?.confidence, both.shownCredit?.confidence]).toEqual([0.5, 0.5]);
  });

  it('are none where an original announces its copies', () => {
    const announced = candidate(0.9, 'Also published at Harbour Gazette');
    expect(gather([announced])).toMatchObject({ best: undefined, shownCredit: undefined });
  });
});

describe('notes', () => {
  it('are the first and last four lines, and those around the article', () => {
    const body = Array.from({ length: 12 }, (_, i) => `inside ${i}`);
    const { notes } = gather([], { body, before: ['above'], after: ['below'] });
    expect(notes).toEqual([
      ...[0, 1, 2, 3, 8, 9, 10, 11].map((i) => `inside ${i}`),
      'above',
      'below',
    ]);
  });

  it('are near and short, and say something', () => {
    const after = Array.from({ length: 9 }, (_, i) => `below ${i + 1}`);
    expect(gather([], { body: [], after }).notes.at(-1)).toBe('below 6');
    const body = ['x'.repeat(240), 'x'.repeat(241), '   '];
    expect(gather([], { body }).notes.every(({ length }) => length === 240)).toBe(true);
  });

  it('are no captions of pictures', () => {
    expect(gather([], { ancestors: ['p', 'div.photo-credit'] }).notes).toEqual([]);
    expect(gather([], { ancestors: ['p', 'a', 'b', 'figure'] }).notes).not.toEqual([]);
  });
});

it('knows the page’s site', () => {
  expect(gather([], { url: 'https://a.welling.example/x' }).site).toBe('welling.example');
  expect(gather([], { url: 'http://localhost/x' }).site).toBeUndefined();
});
