import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';

const EMPTY = { title: '', head: { meta: {} }, text: '', blocks: [], mentions: [], lines: [] };

/** A plain text as the command line reads it; an empty one is an empty article. */
export function plainTextArticle(text: string, url = 'https://text.invalid/'): Article {
  return articleFromText(text, url) ?? { ...EMPTY, url, pictures: [], truncated: false };
}
