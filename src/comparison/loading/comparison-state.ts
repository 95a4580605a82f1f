import type { Article } from '../../article/article.ts';
import type { NoArticleReason } from '../../article/fetch/fetch-article.ts';
import type { Comparison } from '../../engine/alignment/comparison.ts';

/** The two texts and their comparison. */
export interface ArticlePair {
  copy: Article;
  original: Article;
  comparison: Comparison;
  /** When the original was read, ISO 8601. */
  readAt: string;
  /** Whether it was fetched, read from an open tab, or pasted. */
  from: 'web' | 'tab' | 'text';
  isPaywalled: boolean;
  /** True if the texts are in different languages: their words cannot be compared. */
  isOtherLanguage: boolean;
}

/** Why there is no result. */
export type FailureReason = NoArticleReason | 'no-page' | 'no-original';

/** What the page shows. */
export type ComparisonState =
  | { name: 'choosing' }
  | { name: 'pasting' }
  | { name: 'reading' }
  | { name: 'fetching'; url: string; received: number; total?: number }
  | { name: 'failed'; reason: FailureReason; url?: string; status?: number }
  | { name: 'compared'; pair: ArticlePair };
