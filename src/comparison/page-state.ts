import type { Article } from '../article/article.ts';
import type { NoArticle } from '../article/fetch-article.ts';
import type { Comparison } from '../engine/compare/comparison.ts';

/** The two texts next to each other. */
export interface Pair {
  copy: Article;
  original: Article;
  comparison: Comparison;
  /** ISO 8601: when the original was read. */
  readAt: string;
  /** It was fetched, or read from an open tab. */
  from: 'web' | 'tab';
  isPaywalled: boolean;
  /** The texts are in different languages: nothing can be said of their words. */
  isForeign: boolean;
}

/** Why there is nothing to show. */
export type Trouble = NoArticle | 'no-page' | 'no-original';

/** What the page shows. */
export type PageState =
  | { name: 'reading' }
  | { name: 'fetching'; url: string; received: number; total?: number }
  | { name: 'failed'; trouble: Trouble; url?: string; status?: number }
  | { name: 'compared'; pair: Pair };
