import { createHash } from 'node:crypto';
import type { NewArticle } from '../archive-store.ts';
import { encodeArticle } from '../article-codec.ts';

/** Ids are hashes of keys, so that no machine has to ask another for the next number: 63 bits. */
export function idOfKey(key: string): string {
  const bits = createHash('sha256').update(key).digest().readBigUInt64BE();
  return (bits >> 1n).toString();
}

/** The columns of articles, for `UPSERT_ARTICLES`. */
export const articleColumns = (articles: readonly NewArticle[]) => [
  articles.map(({ key }) => idOfKey(key)),
  articles.map(({ key }) => key),
  articles.map(({ textHash }) => textHash),
  articles.map(({ name }) => name),
  articles.map(({ article }) => article.publishedTime ?? null),
  articles.map(({ article }) => encodeArticle(article)),
];

/** The last one of each key: a batch may name an article twice. */
export const withoutRepeats = (articles: readonly NewArticle[]) => [
  ...new Map(articles.map((one) => [one.key, one])).values(),
];
