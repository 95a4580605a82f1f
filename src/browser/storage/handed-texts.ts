import type { Article } from '../../article/article.ts';
import type { Verdict } from '../../engine/verdict.ts';

/** A text without a tab, for the find page. */
export interface HandedSubject {
  article: Article;
  verdict: Verdict;
}

/** Two texts that were read already, for the comparison: no second request. */
export interface HandedPair {
  copy: Article;
  original: Article;
  /** ISO 8601. */
  readAt: string;
  from: 'web' | 'tab' | 'text';
  isPaywalled: boolean;
}
