import type { Article, Block } from '../../src/article/article.ts';

/**
 * A plain text as an article: one block a line (or a paragraph between blank lines), white space folded.
 * @param url an address, if the text has one
 */
export function textArticle(text: string, url = 'https://text.invalid/'): Article {
  const paragraphs = text.split(/\r?\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const blocks: Block[] = [];
  let start = 0;
  const kept = paragraphs.filter((paragraph) => paragraph !== '');
  for (const paragraph of kept) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    url,
    title: '',
    head: { meta: {} },
    text: kept.join('\n\n'),
    blocks,
    mentions: [],
    lines: [],
    pictures: [],
    truncated: false,
  };
}
