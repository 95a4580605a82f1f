import type { Article } from '../../article/article.ts';

/** So many wait at once for their pages to ask; a page whose article is gone sends it itself. */
const MAX_WAITING = 4;

const waiting = new Map<number, Article>();

/** Keeps the article that was found for a tab's page, so that the page need not send it back. */
export function keepFound(tabId: number, article: Article): void {
  waiting.delete(tabId);
  waiting.set(tabId, article);
  const [oldest] = waiting.keys();
  if (waiting.size > MAX_WAITING && oldest !== undefined) waiting.delete(oldest);
}

/** Forgets the article that was found for a tab's page. */
export const forgetFound = (tabId: number): boolean => waiting.delete(tabId);

/** The article that was found for a tab's page, once; undefined if it is not there, or another one. */
export function takeFound(tabId: number, url: string, length: number): Article | undefined {
  const article = waiting.get(tabId);
  forgetFound(tabId);
  return article?.url === url && article.text.length === length ? article : undefined;
}
