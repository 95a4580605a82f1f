import type { Article } from '../../article/article.ts';
import type { Candidate, Evidence } from '../verdict.ts';
import { gatherContext } from './context.ts';
import { MARKS } from './marks.ts';

/** A reader needs a few quotes of a kind, not all. */
const MOST_OF_A_KIND = 5;

/**
 * Finds the marks that reposting left on an article, as quotes, strong marks first.
 * @param language ISO 639-1, if recognised
 * @param candidates the originals that the page may credit: they say whose marks to look for
 */
export function findReposts(
  article: Article,
  language: string | undefined,
  candidates: Candidate[],
): Evidence[] {
  const context = gatherContext(article, language, candidates);
  return MARKS.flatMap((mark) => mark.find(article, context).slice(0, MOST_OF_A_KIND));
}
