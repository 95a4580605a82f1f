import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { compare } from '../../../src/engine/alignment/compare.ts';
import { substitutionEvidence } from '../../../src/engine/alignment/summary/substitution-evidence.ts';
import { updateVerdict } from '../../../src/engine/alignment/summary/update-verdict.ts';
import { indexOriginals } from '../../../src/engine/near-duplicates/index-originals.ts';
import type { Answer, Level, PageType, Verdict } from '../../../src/engine/verdict.ts';
import { makeVerdict } from '../../make-verdict.ts';
import { STORIES } from './stories.ts';
import { textArticle } from './text-article.ts';

const REPORT = STORIES[0]?.report ?? '';
const SPUN = REPORT.replaceAll('closed', 'shut')
  .replace('found', 'base')
  .replace('every day', 'every sidereal day')
  .replace('expects', 'bear')
  .replace('fear', 'dread')
  .replace('cost', 'be');
const ORIGINAL = { url: 'https://origin.example/bridge', publishedTime: '2026-03-01T08:00:00Z' };

describe('which came first', () => {
  const line = (href: string, text = 'Source: Origin') => ({
    text,
    links: [{ text: 'Origin', href, start: text.length - 6, end: text.length }],
    ancestors: [],
    place: 'after' as const,
    distance: 1,
  });

  test.each<[what: string, copy: Partial<Article>, direction: string, signs: string[]]>([
    ['nothing said', {}, 'cannot-tell', []],
    ['a later date', { publishedTime: '2026-03-04' }, 'copy-from-original', ['copy-is-later']],
    [
      'an earlier date',
      { publishedTime: '2026-02-01' },
      'original-from-copy',
      ['original-is-later'],
    ],
    ['dates of one day', { publishedTime: '2026-03-01T20:00:00Z' }, 'cannot-tell', []],
    [
      'a credit',
      { lines: [line('https://www.origin.example/bridge?utm_source=x')] },
      'copy-from-original',
      ['copy-credits-original'],
    ],
    [
      'a credit against the dates',
      { publishedTime: '2026-02-01', lines: [line('https://origin.example/bridge')] },
      'copy-from-original',
      ['copy-credits-original', 'original-is-later'],
    ],
    [
      'a line that says where else it may be read',
      { lines: [line('https://origin.example/bridge', 'Also published at Origin')] },
      'original-from-copy',
      ['copy-announces-original'],
    ],
    [
      'a name in the text',
      { text: `${SPUN} So origin.example says.` },
      'copy-from-original',
      ['copy-names-original'],
    ],
  ])('%s', (_, copy, direction, signs) => {
    const found = compare(textArticle(SPUN, copy), textArticle(REPORT, ORIGINAL));
    expect(found.direction).toBe(direction);
    expect(found.directionEvidence.map(({ reason: sign }) => sign)).toEqual(signs);
  });
});

test('names the agency that both credit', () => {
  const dateline = 'MARLOW VALE (Reuters) - ';
  const { agency, rows } = compare(textArticle(dateline + REPORT), textArticle(dateline + REPORT));
  expect(agency).toBe('Reuters');
  expect(rows.every(({ shared }) => shared !== undefined)).toBe(true);
  expect(compare(textArticle(REPORT), textArticle(dateline + REPORT)).agency).toBeUndefined();
});

describe('the verdict after a comparison', () => {
  const answer = (level: Level): Answer => ({ level, score: 0.5 });
  const verdict = (spun: Level, reposted: Level, kind: PageType): Verdict =>
    makeVerdict({ level: 'notice', kind, spun: answer(spun), reposted: answer(reposted) });

  test.each<[copy: string, kind: PageType, before: [Level, Level], after: [Level, Level, Level]]>([
    [SPUN, 'credited-repost', ['notice', 'notice'], ['warning', 'warning', 'warning']],
    [REPORT, 'credited-repost', ['notice', 'notice'], ['clear', 'warning', 'warning']],
    [REPORT, 'republished-with-credit', ['notice', 'notice'], ['clear', 'notice', 'notice']],
    [STORIES[3]?.report ?? '', 'cannot-tell', ['clear', 'notice'], ['clear', 'clear', 'clear']],
  ])('%#', (copy, kind, [spun, reposted], after) => {
    const [here, there] = [textArticle(copy), textArticle(REPORT, ORIGINAL)];
    const comparison = compare(here, there);
    const swaps = substitutionEvidence(comparison, here, there);
    const updated = updateVerdict(verdict(spun, reposted, kind), comparison, swaps);
    expect([updated.spun.level, updated.reposted.level, updated.level]).toEqual(after);
  });

  test('substitutions become evidence with the words of the original', () => {
    const [here, there] = [textArticle(SPUN), textArticle(REPORT)];
    const swaps = substitutionEvidence(compare(here, there), here, there);
    expect(swaps).toContainEqual(expect.objectContaining({ quote: 'dread', expected: ['fear'] }));
    for (const { quote, start, end } of swaps) expect(SPUN.slice(start, end)).toBe(quote);
  });
});

test('finds the original of a copy among many', () => {
  const originals = STORIES.flatMap(({ report, other }) => [report, other]);
  const index = indexOriginals(originals);
  expect(index.rank(SPUN, 1)).toEqual([0]);
  expect(originals.map((text) => index.rank(text, 1)[0])).toEqual([...originals.keys()]);
  expect(index.rank('Zxcv qwerty.', 3)).toEqual([]);
});
