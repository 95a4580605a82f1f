import type { Article } from '../../article/article.ts';
import type { Evidence, SourceCandidate } from '../verdict.ts';
import { REPOST_RULES } from './repost-rules.ts';
import { createRuleContext } from './rule-context.ts';

/** Evidence kept per signal: a reader needs a few quotes, not all. */
const MAX_PER_SIGNAL = 5;

/**
 * Finds evidence of reposting in an article, strong evidence first.
 * @param language ISO 639-1, if detected
 * @param candidates the originals that the page may credit; rules look for traces of these sites
 */
export function detectRepost(
  article: Article,
  language: string | undefined,
  candidates: SourceCandidate[],
): Evidence[] {
  const context = createRuleContext(article, language, candidates);
  return REPOST_RULES.flatMap((rule) => rule.find(article, context).slice(0, MAX_PER_SIGNAL));
}
