import type { Database } from 'better-sqlite3';
import type { AddedCounts, NewArticle, SourceProgress } from '../archive-store.ts';
import { encodeArticle } from '../article-codec.ts';
import { addPostings, removePostings } from './sqlite-segments.ts';
import { addSketch, removeSketch, sketchReader } from './sqlite-sketches.ts';

/** A row of the table of articles. */
export interface ArticleRow {
  id: number;
  key: string;
  text_hash: string;
  name: string;
  body: Buffer;
}

function saveArticle(database: Database, { key, textHash, name, article }: NewArticle): number {
  const body = encodeArticle(article);
  addToTotals(database, 1, body.length);
  const row = { key, textHash, name, published: article.publishedTime ?? null };
  const { lastInsertRowid } = database
    .prepare(
      'INSERT INTO articles (key, text_hash, name, published, body) VALUES (@key, @textHash, @name, @published, @body)',
    )
    .run({ ...row, body });
  return Number(lastInsertRowid);
}

/** Keeps the totals, so that no query has to count a million rows. */
function addToTotals(database: Database, articles: number, bytes: number): void {
  database
    .prepare('UPDATE totals SET articles = articles + ?, article_bytes = article_bytes + ?')
    .run(articles, bytes);
}

/** Removes an article with its postings. To be called inside a transaction. */
export function dropArticle(database: Database, { id, body }: ArticleRow): void {
  removePostings(database, id, sketchReader(database)(id) ?? []);
  removeSketch(database, id);
  database.prepare('DELETE FROM articles WHERE id = ?').run(id);
  addToTotals(database, -1, -body.length);
}

/** Notes how far a file was added. To be called inside a transaction. */
export function saveProgress(
  database: Database,
  { source, fingerprint, rows }: SourceProgress,
): void {
  database
    .prepare('INSERT OR REPLACE INTO sources (source, fingerprint, rows) VALUES (?, ?, ?)')
    .run(source, fingerprint, rows);
}

/** Adds or replaces articles. To be called inside a transaction. */
export function addAll(database: Database, articles: readonly NewArticle[]): AddedCounts {
  const counts: AddedCounts = { added: 0, replaced: 0, unchanged: 0 };
  const postings: [number, number][] = [];
  const find = database.prepare('SELECT * FROM articles WHERE key = ?');
  for (const one of articles) {
    const known = find.get(one.key) as ArticleRow | undefined;
    counts[!known ? 'added' : known.text_hash === one.textHash ? 'unchanged' : 'replaced']++;
    if (known?.text_hash === one.textHash) continue;
    if (known) dropArticle(database, known);
    const id = saveArticle(database, one);
    addSketch(database, id, one.terms);
    for (const term of one.terms) postings.push([term, id]);
  }
  addPostings(database, postings);
  return counts;
}
