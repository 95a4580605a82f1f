import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { findDirection } from '../../../../src/engine/alignment/summary/find-direction.ts';
import { textArticle } from '../text-article.ts';

const ORIGINAL = { url: 'https://origin.example/bridge', publishedTime: '2026-03-01T08:00:00Z' };

const direct = (copy: Partial<Article>, original: Partial<Article> = {}) => {
  const found = findDirection(textArticle('', copy), textArticle('', { ...ORIGINAL, ...original }));
  return { ...found, reasons: found.directionEvidence.map(({ reason }) => reason) };
};

const line = (href: string, text = 'Source: Origin') => ({
  text,
  links: [{ text: 'Origin', href, start: text.length - 6, end: text.length }],
  ancestors: [],
  place: 'after' as const,
  distance: 1,
});

const ADDRESS = 'https://origin.example/bridge';

it.each<[what: string, copy: Partial<Article>, direction: string, reasons: string[]]>([
  ['nothing said', {}, 'cannot-tell', []],
  ['a later date', { publishedTime: '2026-03-04' }, 'copy-from-original', ['copy-is-later']],
  ['an earlier date', { publishedTime: '2026-02-01' }, 'original-from-copy', ['original-is-later']],
  ['dates of one day', { publishedTime: '2026-03-01T20:00:00Z' }, 'cannot-tell', []],
  ['a date that is none', { publishedTime: 'yesterday' }, 'cannot-tell', []],
  [
    'a day in the address',
    { url: 'https://copy.example/2026/03/09/bridge' },
    'copy-from-original',
    ['copy-is-later'],
  ],
  [
    'a credit',
    { lines: [line('https://www.origin.example/bridge/?utm_source=x')] },
    'copy-from-original',
    ['copy-credits-original'],
  ],
  [
    'a credit against the dates',
    { publishedTime: '2026-02-01', lines: [line(ADDRESS)] },
    'copy-from-original',
    ['copy-credits-original', 'original-is-later'],
  ],
  [
    'a line that says where else it may be read',
    { lines: [line(ADDRESS, 'Also published at Origin')] },
    'original-from-copy',
    ['copy-announces-original'],
  ],
  [
    'a canonical address',
    { head: { meta: {}, canonical: ADDRESS } },
    'copy-from-original',
    ['copy-credits-original'],
  ],
  [
    'a name in the text',
    { text: 'So origin.example says.' },
    'copy-from-original',
    ['copy-names-original'],
  ],
])('%s', (_, copy, direction, reasons) => {
  const found = direct(copy);
  expect([found.direction, found.reasons]).toEqual([direction, reasons]);
});

describe('what is no evidence', () => {
  it('is a link to another page of the original’s site', () => {
    expect(direct({ lines: [line('https://origin.example/tunnel')] }).reasons).toEqual([]);
  });

  it('is anything between two pages of one site', () => {
    const site = { url: 'https://origin.example/b', lines: [line(ADDRESS)] };
    expect(direct({ ...site, text: 'So origin.example says.' }).reasons).toEqual([]);
    const named = { siteName: 'The Origin', text: 'So The Origin says.' };
    expect(direct(named, { siteName: 'The Origin' }).reasons).toEqual([]);
  });

  it('is a short name, which may be a word', () => {
    expect(direct({ text: 'It was so.' }, { siteName: 'so' }).reasons).toEqual([]);
    expect(direct({ text: 'It was in Sound.' }, { siteName: 'Sound' }).reasons).toEqual([
      'copy-names-original',
    ]);
  });
});

it('cannot say who copied where each text names the other', () => {
  const found = direct(
    { url: 'https://reprints.example/x', text: 'So origin.example says.' },
    { text: 'So reprints.example says.' },
  );
  expect(found.reasons).toEqual(['copy-names-original', 'original-names-copy']);
  expect(found.direction).toBe('cannot-tell');
});

it('believes dates rather than a name', () => {
  const found = direct({ publishedTime: '2026-02-01', text: 'So origin.example says.' });
  expect(found.reasons).toEqual(['original-is-later', 'copy-names-original']);
  expect(found.direction).toBe('original-from-copy');
});

it('quotes the dates and the words that it found', () => {
  const found = direct({ publishedTime: '2026-03-04', lines: [line(ADDRESS)] });
  expect(found.directionEvidence.map(({ quote }) => quote)).toEqual([
    'Source: Origin',
    '2026-03-04 / 2026-03-01T08:00:00Z',
  ]);
});

it('finds the same the other way round', () => {
  const copy = { url: ADDRESS };
  const credited = { url: 'https://copy.example/x', lines: [line(ADDRESS)] };
  expect(direct(copy, credited).direction).toBe('original-from-copy');
  expect(direct(copy, credited).reasons).toEqual(['original-credits-copy']);
});
