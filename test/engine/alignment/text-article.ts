import type { Article } from '../../../src/article/article.ts';

/** An article from a text; further fields are in `more`. */
export function textArticle(text: string, more: Partial<Article> = {}): Article {
  return {
    url: 'https://copy.example/post',
    title: '',
    head: { meta: {} },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    mentions: [],
    lines: [],
    pictures: [],
    truncated: false,
    ...more,
  };
}
