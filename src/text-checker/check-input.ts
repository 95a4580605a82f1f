import type { Article } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { fetchArticle, type NoArticleReason } from '../article/fetch/fetch-article.ts';
import { send } from '../browser/messages.ts';
import type { Verdict } from '../engine/verdict.ts';

/** What the page shows. */
export type TextCheckerState =
  | { name: 'waiting' }
  | { name: 'reading'; url?: string }
  | { name: 'failed'; failure: NoArticleReason | 'no-text' | 'not-judged' }
  | { name: 'judged'; article: Article; verdict: Verdict };

/** The address of a pasted text, which has none. */
const NO_ADDRESS = 'about:blank';

/** The address in the input, if there is nothing else. */
export function urlInInput(input: string): string | undefined {
  const text = input.trim();
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

async function judgeText(article: Article): Promise<TextCheckerState> {
  return send('analyzeArticle', article).then(
    (verdict) => ({ name: 'judged', article, verdict }),
    () => ({ name: 'failed', failure: 'not-judged' }),
  );
}

/** Judges a text, or the page at an address, which is fetched without cookies. Never throws. */
export async function checkInput(input: string, signal: AbortSignal): Promise<TextCheckerState> {
  const url = urlInInput(input);
  if (!url) {
    const article = articleFromText(input, NO_ADDRESS);
    return article ? judgeText(article) : { name: 'failed', failure: 'no-text' };
  }
  const fetched = await fetchArticle(url, { allowPrivate: false, signal });
  return fetched.state === 'read'
    ? judgeText(fetched.article)
    : { name: 'failed', failure: fetched.failure };
}
