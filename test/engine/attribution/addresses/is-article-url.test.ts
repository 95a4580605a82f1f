import { expect, it } from 'vitest';
import { isArticleUrl } from '../../../../src/engine/attribution/addresses/is-article-url.ts';

const on = (path: string) => `https://harbourpost.example${path}`;

it.each([
  '/2024/03/lamp-of-the-old-pier',
  '/the-lamp-of-the-old-pier',
  '/?p=1204',
  '/view.php?id=77',
  '/coast/lamps',
  '/@ada/the-lamp-of-the-old-pier',
])('%s leads to an article', (path) => {
  expect(isArticleUrl(on(path))).toBe(true);
});

it.each(['/', '/index.html', '/en/', '/politics', '/author/ada-fjord', '/tag/lamps/2', '/@ada'])(
  '%s does not',
  (path) => {
    expect(isArticleUrl(on(path))).toBe(false);
  },
);

it('a short path that repeats the title does', () => {
  expect(isArticleUrl(on('/lamps'), 'Lamps')).toBe(true);
  expect(isArticleUrl(on('/lamps'), 'Boats')).toBe(false);
});
