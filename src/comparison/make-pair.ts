import type { Article } from '../article/article.ts';
import { compare } from '../engine/compare/compare.ts';
import { detectLanguage } from '../engine/languages/detect-language.ts';
import type { Pair } from './page-state.ts';

function isForeign(copy: Article, original: Article): boolean {
  const here = detectLanguage(copy.text, copy.language);
  const there = detectLanguage(original.text, original.language);
  return here !== undefined && there !== undefined && here !== there;
}

/** Compares the two articles and says under which circumstances. */
export function makePair(
  copy: Article,
  original: Article,
  circumstances: Pick<Pair, 'readAt' | 'from' | 'isPaywalled'>,
): Pair {
  const comparison = compare(copy, original);
  const foreign = comparison.relation === 'none' && isForeign(copy, original);
  return { copy, original, comparison, isForeign: foreign, ...circumstances };
}
