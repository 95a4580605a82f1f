import type { Article } from '../../article/article.ts';
import type { Evidence, SourceCandidate } from '../verdict.ts';
import { REPOST_RULES } from './repost-rules.ts';
import { createRuleContext } from './rule-context.ts';

/** A reader needs a few quotes of a kind, not all. */
const MAX_PER_SIGNAL = 5;

/**
 * Finds the marks that reposting left on an article, as quotes, strong marks first.
 * @param language ISO 639-1, if recognised
 * @param candidates the originals that the page may credit: they say whose marks to look for
 */
export function detectRepost(
  article: Article,
  language: string | undefined,
  candidates: SourceCandidate[],
): Evidence[] {
  const context = createRuleContext(article, language, candidates);
  return REPOST_RULES.flatMap((mark) => mark.find(article, context).slice(0, MAX_PER_SIGNAL));
}
