import type { Article } from '../../article/article.ts';
import type { FetchedArticle } from '../../article/fetch/fetch-article.ts';
import { compareArticles } from '../../comparison/loading/compare-articles.ts';
import type { Row } from '../find-state.ts';
import type { FoundResult } from '../results/interpret-results.ts';

/** The row of a result that was fetched, or could not be. Its true host is shown, whatever the results said. */
export async function compareCandidate(
  copy: Article,
  result: FoundResult,
  fetched: FetchedArticle,
): Promise<Row> {
  if (fetched.state === 'failed') return { result, state: 'failed', failure: fetched.failure };
  const { article: original, fetchedAt: readAt, isPaywalled } = fetched;
  const host = URL.canParse(original.url) ? new URL(original.url).hostname : result.host;
  const comparison = await compareArticles(copy, original);
  return {
    result: { ...result, host },
    state: 'compared',
    original,
    comparison,
    isPaywalled,
    readAt,
  };
}
