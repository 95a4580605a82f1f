import { describe, expect, it } from 'vitest';
import { findOriginal } from '../../../src/engine/attribution/find-original.ts';
import type { Language } from '../../../src/engine/languages/language.ts';
import { languages } from '../../../src/engine/languages/languages.ts';
import { makeArticle } from '../attribution/make-article.ts';
import { expandPattern } from './expand-pattern.ts';
import { findPatternFaults } from './find-pattern-faults.ts';

const URL = 'https://elsewhere.example/2024/01/12345';

/** The highest confidence of an unverified phrase. */
const UNVERIFIED_CAP = 0.4;

const LISTS = ['credits', 'translations', 'originals', 'labels'] as const;
const PATTERNS = [...LISTS, 'basedOn', 'responses'] as const;

describe.each(Object.entries(languages))('%s', (code, language: Language) => {
  it('is listed under its code and has enough phrases', () => {
    expect(language.code).toBe(code);
    for (const list of ['pieces', 'credits', 'labels', 'responses', 'agencies'] as const) {
      const empty = `“${list}” is empty in src/engine/languages/${code}.ts`;
      expect(language[list].length, empty).toBeGreaterThan(0);
    }
  });

  it('has well-formed phrases', () => {
    const phrases = PATTERNS.flatMap((list) => language[list].map(([pattern]) => pattern));
    expect([...phrases, ...language.notCredits].flatMap(findPatternFaults)).toEqual([]);
  });

  it('repeats no phrase', () => {
    const frames = LISTS.flatMap((list) => language[list].map(([frame]) => `${list} ${frame}`));
    expect(new Set(frames).size).toBe(frames.length);
  });

  it.each(
    LISTS.flatMap((list) => language[list].map(([frame, seen]) => [list, frame, seen] as const)),
  )('finds the link behind %s “%s”', (list, frame, seen) => {
    const words = expandPattern(frame, language.pieces);
    const colon = list === 'labels' ? ':' : '';
    const line = `${words}${colon} [Elsewhere Daily](${URL})`;
    const found = findOriginal(makeArticle({ end: [line] }), code).find(({ url }) => url === URL);
    expect(found?.quote).toContain('Elsewhere Daily');
    if (seen === 'unverified') expect(found?.confidence).toBeLessThanOrEqual(UNVERIFIED_CAP);
    else expect(found?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each(language.basedOn)('does not take “%s” for an original', (frame) => {
    const line = `${expandPattern(frame, language.pieces)}: [Elsewhere Daily](${URL})`;
    const best = findOriginal(makeArticle({ end: [line] }), code)[0]?.confidence ?? 0;
    expect(best).toBeLessThan(0.5);
  });
});

it('reads labels of the page’s own language and English only', () => {
  const line = `Kaynak: [Elsewhere Daily](${URL})`;
  expect(findOriginal(makeArticle({ end: [line] }), 'tr')[0]?.url).toBe(URL);
  expect(findOriginal(makeArticle({ end: [line] }), 'fi')).toEqual([]);
  expect(findOriginal(makeArticle({ end: [line] }), undefined)).toEqual([]);
});
