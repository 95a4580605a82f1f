import { describe, expect, test } from 'vitest';
import { findLikelySource, linkShares } from '../../../src/engine/repost/find-likely-source.ts';
import { createRuleContext } from '../../../src/engine/repost/rule-context.ts';
import type { SourceCandidate } from '../../../src/engine/verdict.ts';
import { articleOf, type Page } from './page-of.ts';

const credit = (url: string, confidence: number): SourceCandidate => ({
  name: 'Somebody',
  url,
  quote: 'Source: Somebody',
  confidence,
  deep: false,
  reasons: ['label'],
});
const link = (host: string) => `<a href="https://${host}/page">a page</a>`;
const linesOf = (page: Partial<Page>, candidates: SourceCandidate[] = []) => {
  const article = articleOf({ body: ['Text.'], ...page });
  return { article, ...createRuleContext(article, 'en', candidates) };
};

function likelySource(page: Partial<Page>, candidates: SourceCandidate[] = []) {
  const { article, lines, pageNames } = linesOf(page, candidates);
  return findLikelySource(article, candidates, lines, pageNames);
}

const CREDITED = credit('https://harbourgazette.example/', 0.3);

describe('findLikelySource', () => {
  test.each<[what: string, page: Partial<Page>, candidates: SourceCandidate[], site?: string]>([
    ['the credited site', {}, [CREDITED], 'harbourgazette.example'],
    ['no credit that is too weak', {}, [{ ...CREDITED, confidence: 0.2 }]],
    ['the canonical site', { canonical: 'https://coastpost.example/1' }, [], 'coastpost.example'],
    ['the site of og:url', { ogUrl: 'https://coastpost.example/1' }, [], 'coastpost.example'],
    [
      'the credit before the canonical',
      { canonical: 'https://coastpost.example/1' },
      [CREDITED],
      'harbourgazette.example',
    ],
    ['nothing of the page’s own', { canonical: 'https://www.reprints.example/1' }, []],
    ['no network that everybody links to', { canonical: 'https://facebook.com/1' }, []],
    [
      'the site that most links lead to',
      { body: [1, 2, 3].map(() => link('coastpost.example')) },
      [],
      'coastpost.example',
    ],
    ['no site with two links', { body: [1, 2].map(() => link('coastpost.example')) }, []],
    [
      'no site with half of the links',
      {
        body: ['coastpost', 'coastpost', 'coastpost', 'a', 'b', 'c'].map((name) =>
          link(`${name}.example`),
        ),
      },
      [],
    ],
  ])('finds %s', (...[, page, candidates, site]) => {
    expect(likelySource(page, candidates)).toBe(site);
  });
});

test('shares count the links inside the article only, the page’s own among all', () => {
  const { lines } = linesOf({
    body: [link('coastpost.example'), link('coastpost.example'), link('reprints.example')],
    after: [link('other.example')],
  });
  expect(linkShares(lines)).toEqual([{ site: 'coastpost.example', count: 2, total: 3 }]);
});
