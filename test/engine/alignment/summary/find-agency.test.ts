import { expect, it } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { findAgency } from '../../../../src/engine/alignment/summary/find-agency.ts';
import { textArticle } from '../text-article.ts';

const MIDDLE = 'A pier fell into the sea and nobody was hurt there. '.repeat(20);
const DATELINE = 'WELLING (Reuters) - ';

const agency = (copyText: string, originalText = copyText, more: Partial<Article> = {}) =>
  findAgency(textArticle(copyText, more), textArticle(originalText, more));

it('names the agency of both texts, at the beginning or the end', () => {
  expect(agency(DATELINE + MIDDLE, `${MIDDLE} (Reporting by Reuters)`)).toBe('Reuters');
  expect(agency(`ORT (dpa) - ${MIDDLE}`)).toBe('dpa');
  expect(agency(`${MIDDLE}（共同通信）`)).toBe('Kyodo');
});

it('names none that only one has, or where they differ', () => {
  expect(agency(DATELINE + MIDDLE, MIDDLE)).toBeUndefined();
  expect(agency(MIDDLE, DATELINE + MIDDLE)).toBeUndefined();
  expect(agency(DATELINE + MIDDLE, `PARIS (AFP) - ${MIDDLE}`)).toBeUndefined();
});

it('passes over a name in the middle of the text', () => {
  expect(agency(`${MIDDLE} He once worked for Reuters in Welling. ${MIDDLE}`)).toBeUndefined();
});

it('reads bylines, and short lines above the text', () => {
  expect(agency(MIDDLE, MIDDLE, { byline: ' AP ' })).toBe('Associated Press');
  const line = (text: string, place: 'head' | 'after') => ({
    lines: [{ text, links: [], ancestors: [], place, distance: 1 }],
  });
  expect(agency(MIDDLE, MIDDLE, line('By Reuters', 'head'))).toBe('Reuters');
  expect(agency(MIDDLE, MIDDLE, line('By Reuters', 'after'))).toBeUndefined();
  expect(agency(MIDDLE, MIDDLE, line(`Reuters ${MIDDLE}`, 'head'))).toBeUndefined();
});

it('takes short names for agencies only where they stand alone or in brackets', () => {
  expect(agency(`Many an AP course in Welling. ${MIDDLE}`)).toBeUndefined();
  expect(agency(`WELLING (AP) — ${MIDDLE}`)).toBe('Associated Press');
});
