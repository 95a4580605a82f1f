import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article } from '../../article/article.ts';

/**
 * An article as compressed bytes: what a comparison needs of it. Pictures and mentions are left out, and of the lines
 * all but those beside the text and those with links, for the text itself is there already.
 */
export function encodeArticle(article: Article): Buffer {
  const lines = article.lines
    .filter(({ place, links }) => place !== 'inside' || links.length > 0)
    .map((line) => ({ ...line, ancestors: [] }));
  return deflateRawSync(JSON.stringify({ ...article, lines, pictures: [], mentions: [] }));
}

/** The article that `encodeArticle` wrote. Throws if the bytes are damaged. */
export function decodeArticle(bytes: Uint8Array): Article {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Article;
}
