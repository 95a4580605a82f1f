import type { Article } from '../../article/article.ts';
import type { NoArticleReason } from '../../article/fetch/fetch-article.ts';
import type { Comparison } from '../../engine/alignment/comparison.ts';

/** The two texts next to each other. */
export interface ArticlePair {
  copy: Article;
  original: Article;
  comparison: Comparison;
  /** ISO 8601: when the original was read. */
  readAt: string;
  /** It was fetched, or read from an open tab. */
  from: 'web' | 'tab';
  isPaywalled: boolean;
  /** The texts are in different languages: nothing can be said of their words. */
  isOtherLanguage: boolean;
}

/** Why there is nothing to show. */
export type FailureReason = NoArticleReason | 'no-page' | 'no-original';

/** What the page shows. */
export type ComparisonState =
  | { name: 'reading' }
  | { name: 'fetching'; url: string; received: number; total?: number }
  | { name: 'failed'; trouble: FailureReason; url?: string; status?: number }
  | { name: 'compared'; pair: ArticlePair };
