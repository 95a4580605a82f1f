import type { Article } from '../../article/article.ts';
import { detectLanguage } from '../../engine/languages/detect-language.ts';
import { compareArticles } from './compare-articles.ts';
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

/** Compares two articles and adds how the original was read. */
export async function createArticlePair(
  copy: Article,
  original: Article,
  circumstances: Pick<ArticlePair, 'readAt' | 'from' | 'isPaywalled'>,
): Promise<ArticlePair> {
  const comparison = await compareArticles(copy, original);
  const isForeign = comparison.relation === 'none' && isOtherLanguage(copy, original);
  return { copy, original, comparison, isOtherLanguage: isForeign, ...circumstances };
}
