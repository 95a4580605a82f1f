import type { Article } from '../../../src/article/article.ts';

/** An article of nothing but its text; what else it should say of itself is in `more`. */
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
