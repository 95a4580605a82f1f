import { stat } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import {
  type AddedCounts,
  type ArchiveInfo,
  type ArchiveStore,
  FORMAT_VERSION,
  type FoundPostings,
  type NewArticle,
  type SourceProgress,
  type StoredArticle,
} from '../archive-store.ts';
import { decodeArticle } from '../article-codec.ts';
import { type ArticleRow, addAll, dropArticle, saveProgress } from './sqlite-articles.ts';
import { postingsReader } from './sqlite-segments.ts';
import { sketchReader } from './sqlite-sketches.ts';

/** An archive in one SQLite file. Calls that fail throw SQLite's own errors; see `explainSqliteError`. */
export class SqliteStore implements ArchiveStore {
  readonly #database: Database;
  readonly #path: string;

  constructor(database: Database, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async add(articles: readonly NewArticle[], progress?: SourceProgress): Promise<AddedCounts> {
    const run = this.#database.transaction(() => {
      const counts = addAll(this.#database, articles);
      if (progress) saveProgress(this.#database, progress);
      return counts;
    });
    return run.immediate();
  }

  async remove(keys: readonly string[]): Promise<number> {
    const find = this.#database.prepare('SELECT * FROM articles WHERE key = ?');
    const run = this.#database.transaction(() => {
      const rows = keys.map((key) => find.get(key) as ArticleRow | undefined);
      const found = rows.filter((row) => row !== undefined);
      for (const row of found) dropArticle(this.#database, row);
      return found.length;
    });
    return run.immediate();
  }

  async rowsAdded(source: string, fingerprint: string): Promise<number> {
    const rows = this.#database
      .prepare('SELECT rows FROM sources WHERE source = ? AND fingerprint = ?')
      .pluck()
      .get(source, fingerprint);
    return (rows as number | undefined) ?? 0;
  }

  async findByTerms(hashes: readonly number[], limit: number): Promise<FoundPostings> {
    // One transaction: the segments that are listed must still be there when they are read.
    const run = this.#database.transaction(() => {
      const lookup = postingsReader(this.#database, limit);
      const textsOf = new Map<number, string[]>();
      let common = 0;
      for (const hash of hashes) {
        const ids = lookup(hash);
        if (ids.length > limit) common++;
        else if (ids.length > 0) textsOf.set(hash, ids.map(String));
      }
      return { textsOf, common, total: this.#totals().articles };
    });
    return run.deferred();
  }

  async termsOf(ids: readonly string[]): Promise<Map<string, readonly number[]>> {
    const read = sketchReader(this.#database);
    const found = ids.map((id) => [id, read(Number(id))] as const);
    return new Map(found.filter((one): one is [string, number[]] => one[1] !== undefined));
  }

  async read(ids: readonly string[]): Promise<StoredArticle[]> {
    const find = this.#database.prepare('SELECT * FROM articles WHERE id = ?');
    const rows = ids.map((id) => find.get(Number(id)) as ArticleRow | undefined);
    return rows
      .filter((row) => row !== undefined)
      .map(({ id, key, name, body }) => ({
        id: String(id),
        key,
        name,
        article: decodeArticle(body),
      }));
  }

  async info(): Promise<ArchiveInfo> {
    const { articles, article_bytes: articleBytes } = this.#totals();
    const { size: bytes } = await stat(this.#path);
    return { articles, articleBytes, bytes, kind: 'SQLite', formatVersion: FORMAT_VERSION };
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #totals() {
    const row = this.#database.prepare('SELECT articles, article_bytes FROM totals').get();
    return row as { articles: number; article_bytes: number };
  }
}
