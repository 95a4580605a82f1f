import type { Article } from '../../article/article.ts';
import type { Comparison } from '../../engine/alignment/comparison.ts';
import { detectLanguage } from '../../engine/languages/detect-language.ts';
import type { ArticlePair } from './comparison-state.ts';

function isOtherLanguage(copy: Article, original: Article): boolean {
  const copyLanguage = detectLanguage(copy.text, copy.language);
  const originalLanguage = detectLanguage(original.text, original.language);
  return (
    copyLanguage !== undefined &&
    originalLanguage !== undefined &&
    copyLanguage !== originalLanguage
  );
}

/** Joins two articles, their comparison and how the original was read. */
export function createArticlePair(
  copy: Article,
  original: Article,
  comparison: Comparison,
  circumstances: Pick<ArticlePair, 'readAt' | 'from' | 'isPaywalled'>,
): ArticlePair {
  const isForeign = comparison.relation === 'none' && isOtherLanguage(copy, original);
  return { copy, original, comparison, isOtherLanguage: isForeign, ...circumstances };
}
