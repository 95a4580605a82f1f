import type { Article } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { fetchArticle, type NoArticle } from '../article/fetch-article.ts';
import { send } from '../browser/messages.ts';
import type { Verdict } from '../engine/verdict.ts';

/** What the page is telling. */
export type CheckState =
  | { name: 'waiting' }
  | { name: 'reading'; url?: string }
  | { name: 'failed'; failure: NoArticle | 'no-text' | 'not-judged' }
  | { name: 'judged'; article: Article; verdict: Verdict };

/** A pasted text has no address of its own. */
const NOWHERE = 'about:blank';

/** The address that stands alone in the input, if one does. */
export function addressIn(input: string): string | undefined {
  const text = input.trim();
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

async function judge(article: Article): Promise<CheckState> {
  return send('judgeArticle', article).then(
    (verdict) => ({ name: 'judged', article, verdict }),
    () => ({ name: 'failed', failure: 'not-judged' }),
  );
}

/** Judges a text, or the page of an address, which is fetched without cookies. Never throws. */
export async function checkInput(input: string, signal: AbortSignal): Promise<CheckState> {
  const url = addressIn(input);
  if (!url) {
    const article = articleFromText(input, NOWHERE);
    return article ? judge(article) : { name: 'failed', failure: 'no-text' };
  }
  const fetched = await fetchArticle(url, { allowPrivate: false, signal });
  return fetched.state === 'read'
    ? judge(fetched.article)
    : { name: 'failed', failure: fetched.failure };
}
