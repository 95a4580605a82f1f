import type { Article } from '../article/article.ts';

const pathOf = (url: string) => url.split(/[?#]/)[0];

/** True if an article is the one that is known: the same text, at an address that differs in its query at most. */
export const isSameArticle = (article: Article, known: Article | undefined): boolean =>
  article.text === known?.text && pathOf(article.url) === pathOf(known.url);
