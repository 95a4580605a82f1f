import { expect, it } from 'vitest';
import { withAddressDate } from '../../../../src/engine/alignment/summary/address-date.ts';
import { textArticle } from '../text-article.ts';

const dayOf = (path: string) =>
  withAddressDate(textArticle('', { url: `https://origin.example${path}` })).publishedTime;

it.each([
  ['/2026/04/07/lamp', '2026-04-07'],
  ['/news/2026-04-07-lamp.html', '2026-04-07'],
  ['/20260407/', '2026-04-07'],
  ['/1999/12/31', '1999-12-31'],
  ['/2026/04/07?from=/2001/01/01/', '2026-04-07'],
])('%s names a day', (path, day) => {
  expect(dayOf(path)).toBe(day);
});

it.each([
  '/2026/04/lamp',
  '/2026/04/',
  '/2026/13/07/',
  '/2026/04/32/',
  '/2026/00/10/',
  '/2126/04/07/',
  '/2026/04-07/',
  '/202604071/',
  '/lamp20260407/',
  '/lamp?on=/2026/04/07/',
  '/lamp#/2026/04/07/',
])('%s names none', (path) => {
  expect(dayOf(path)).toBeUndefined();
});

it('leaves a date alone that the page itself gives, and the article that it was given', () => {
  const article = textArticle('', { url: 'https://o.example/2026/04/07/', publishedTime: '2020' });
  expect(withAddressDate(article)).toBe(article);
  const undated = textArticle('', { url: 'https://o.example/2026/04/07/' });
  expect(withAddressDate(undated)).not.toBe(undated);
  expect(undated.publishedTime).toBeUndefined();
});

it('reads an endless address in no time', () => {
  expect(dayOf('/2026'.repeat(50_000))).toBeUndefined();
});
