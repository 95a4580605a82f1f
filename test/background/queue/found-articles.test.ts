import { expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { forgetFound, keepFound, takeFound } from '../../../src/background/queue/found-articles.ts';

const url = 'https://harbour.example/ferry';
const articleOf = (text: string) => ({ url, text }) as Article;

it('hands out a tab’s article once, and only the one that is meant', () => {
  const article = articleOf('abc');
  keepFound(1, articleOf('older'));
  keepFound(1, article);
  expect(takeFound(2, url, 3)).toBeUndefined();
  expect(takeFound(1, url, 3)).toBe(article);
  expect(takeFound(1, url, 3)).toBeUndefined();
  keepFound(1, article);
  expect(takeFound(1, `${url}?page=2`, 3)).toBeUndefined();
  keepFound(1, article);
  expect(takeFound(1, url, 4)).toBeUndefined();
});

it('forgets that of a tab that shows another page', () => {
  keepFound(1, articleOf('abc'));
  forgetFound(1);
  expect(takeFound(1, url, 3)).toBeUndefined();
});

it('keeps those that were found last', () => {
  for (let tabId = 1; tabId <= 5; tabId++) keepFound(tabId, articleOf('abc'));
  expect(takeFound(1, url, 3)).toBeUndefined();
  expect(takeFound(2, url, 3)).toBeDefined();
  expect(takeFound(5, url, 3)).toBeDefined();
});
