import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { readPageRows } from '../../training/corpus/read-page-rows.ts';
import { readCorpusFile } from '../../training/corpus/read-rows.ts';

/** A page as source and as the extension reads it. */
export interface BenchmarkPage {
  html: string;
  url: string;
  article: Article;
}

const DEMO = new URL('../../demo/', import.meta.url);

function demoPages(): { html: string; url: string }[] {
  return readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => ({
      html: readFileSync(new URL(path, DEMO), 'utf8'),
      url: `https://${path.replaceAll('\\', '/')}`,
    }));
}

/** English pages of the corpus (UNSPUN_CORPUS), at most so many; without a corpus the demo's pages. */
export function readBenchmarkPages(most: number): BenchmarkPage[] {
  const rows = process.env.UNSPUN_CORPUS
    ? readPageRows()
        .filter(({ language }) => language === 'en')
        .slice(0, most)
        .map(({ file = '', url = '' }) => ({ html: readCorpusFile(file), url }))
    : demoPages();
  return rows.flatMap(({ html, url }) => {
    const document = buildDocument(html);
    const article = readArticle(document, url);
    return article ? [{ html, url, article }] : [];
  });
}
