import { describe, expect, it } from 'vitest';
import { findCanonical } from '../../../../src/engine/attribution/addresses/find-canonical.ts';
import { makeArticle } from '../make-article.ts';

const THERE = 'https://elsewhere.example/2024/01/harbour-cameras-at-night';

const kindOf = (head: { canonical?: string; ogUrl?: string }, more = {}) =>
  findCanonical(makeArticle({ head, ...more }))?.kind;

describe('a canonical on another site', () => {
  it('is crossed where og:url says otherwise or nothing, and agreed where it says the same', () => {
    expect(kindOf({ canonical: THERE })).toBe('crossed');
    expect(kindOf({ canonical: THERE, ogUrl: 'https://page.example/2024/x' })).toBe('crossed');
    expect(kindOf({ canonical: THERE, ogUrl: THERE })).toBe('agreed');
  });

  it('is one site under two hosts if path or name are the same', () => {
    const path = '/2024/01/harbour-cameras-at-night';
    const moved = { url: `https://page.example${path}.html`, head: { canonical: THERE } };
    expect(findCanonical(makeArticle(moved))?.kind).toBe('renamed');
    expect(kindOf({ canonical: THERE }, { siteName: 'Elsewhere' })).toBe('renamed');
  });

  it('is the publisher’s on a portal, whatever the portal calls itself', () => {
    const portal = { url: 'https://www.msn.com/en/news/x-1', siteName: 'Elsewhere' };
    expect(kindOf({ canonical: THERE, ogUrl: THERE }, portal)).toBe('crossed');
  });
});

it.each([
  ['there is none', {}],
  ['it is no address', { canonical: 'https://' }],
  ['it cannot be opened', { canonical: 'javascript:alert(1)' }],
  ['it is a homepage', { canonical: 'https://elsewhere.example/' }],
  ['it is on a social network', { canonical: 'https://www.facebook.com/a/posts/123456789' }],
  ['it is on the same site', { canonical: 'https://news.page.example/2024/harbour-cameras-now' }],
])('is none if %s', (_, head) => {
  expect(kindOf(head)).toBeUndefined();
});

it.each([
  'https://web.archive.org/web/2024/https://elsewhere.example/x',
  'https://elsewhere-example.translate.goog/2024/x',
  'http://93.184.216.34/x',
  'http://localhost/x',
])('is none on %s', (url) => {
  expect(kindOf({ canonical: THERE }, { url })).toBeUndefined();
});
