import type { Article } from '../../article/article.ts';
import type { DocxLink } from './read-paragraphs.ts';

/** Puts a document's links onto the lines that show their text. Links come in the order of the text. */
export function linkLines(article: Article, links: readonly DocxLink[]): Article {
  const waiting = [...links];
  const lines = article.lines.map((line) => {
    const found = [...line.links];
    let from = 0;
    for (let link = waiting[0]; link; link = waiting[0]) {
      const start = line.text.indexOf(link.text, from);
      if (start < 0) break;
      from = start + link.text.length;
      found.push({ ...link, start, end: from });
      waiting.shift();
    }
    return { ...line, links: found };
  });
  return { ...article, lines };
}
