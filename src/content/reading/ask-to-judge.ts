import type { Article } from '../../article/article.ts';
import { send } from '../../browser/messages.ts';
import type { PageActions } from '../../browser/page-actions.ts';

/**
 * Has an article judged. Answers what the page may show; undefined if the page is gone. Rejects if judging fails.
 * @param isFound it was found for the page just now, and need not be sent back to where it comes from
 */
export async function askToJudge(
  article: Article,
  isFound: boolean,
): Promise<PageActions | undefined> {
  const { url, text } = article;
  const answer = isFound
    ? await send('foundArticleRead', { url, length: text.length })
    : 'not-there';
  return answer === 'not-there' ? send('articleRead', article) : answer;
}
