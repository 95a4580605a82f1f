import type { Article } from '../../article/article.ts';
import { compare } from '../../engine/alignment/compare.ts';
import { detectLanguage } from '../../engine/languages/detect-language.ts';
import type { ArticlePair } from './comparison-state.ts';

function isOtherLanguage(copy: Article, original: Article): boolean {
  const here = detectLanguage(copy.text, copy.language);
  const there = detectLanguage(original.text, original.language);
  return here !== undefined && there !== undefined && here !== there;
}

/** Compares the two articles and says under which circumstances. */
export function createArticlePair(
  copy: Article,
  original: Article,
  circumstances: Pick<ArticlePair, 'readAt' | 'from' | 'isPaywalled'>,
): ArticlePair {
  const comparison = compare(copy, original);
  const foreign = comparison.relation === 'none' && isOtherLanguage(copy, original);
  return { copy, original, comparison, isOtherLanguage: foreign, ...circumstances };
}
