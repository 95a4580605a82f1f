import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { cacheFolder } from '../output-folders.ts';
import type { CorpusDocument } from './corpus-document.ts';
import { readPageRows } from './read-page-rows.ts';
import { readCorpusFile } from './read-rows.ts';

const READER_FOLDER = new URL('../../src/article/', import.meta.url);

/** A page of the corpus as the extension reads it; `article` is absent where it finds none. */
export interface CorpusPage extends CorpusDocument {
  article?: Article;
}

/**
 * All article pages of the corpus, read by the extension's own reader; kept in .cache until that reader changes.
 * With UNSPUN_PAGES=kept in the environment what was read last is taken, whatever changed since.
 */
export function readPages(): CorpusPage[] {
  const kept = process.env.UNSPUN_PAGES === 'kept' ? latestCacheFile() : undefined;
  const folder = cacheFolder('corpus');
  const path = join(folder, kept ?? `pages-${readerVersion()}.json`);
  if (!existsSync(path)) {
    const articles = readPageRows().map((row) => [row.id, readPage(row)]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(Object.fromEntries(articles)));
  }
  const articles: Record<string, Article> = JSON.parse(readFileSync(path, 'utf8'));
  return readPageRows().map((row) => {
    const article = articles[row.id];
    return article ? { ...row, article, text: article.text } : row;
  });
}

function readPage({ file = '', url = '' }: CorpusDocument): Article | undefined {
  try {
    return readArticle(buildDocument(readCorpusFile(file)), url);
  } catch (error) {
    console.error(`${file} could not be read: ${error}`);
    return undefined;
  }
}

/** The file that was written last. */
function latestCacheFile(): string | undefined {
  const folder = cacheFolder('corpus');
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.startsWith('pages-'));
  const written = (name: string) => statSync(join(folder, name)).mtimeMs;
  return names.sort((a, b) => written(b) - written(a))[0];
}

/** A hash of the reader's sources. */
function readerVersion(): string {
  const hash = createHash('sha256');
  const files = readdirSync(READER_FOLDER, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.ts')).sort())
    hash.update(readFileSync(new URL(name, READER_FOLDER)));
  return hash.digest('hex').slice(0, 12);
}
