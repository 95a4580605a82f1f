import type { ClientBase } from 'pg';
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
import {
  FIND_BY_TERMS,
  MEASURE,
  TERMS_OF,
  UPSERT_ARTICLES,
  UPSERT_PROGRESS,
  UPSERT_TERMS,
} from './postgres-queries.ts';
import { articleColumns, idOfKey, withoutRepeats } from './postgres-rows.ts';
import { WRITE_LOCK } from './postgres-schema.ts';

const numbersOf = (list: string) => (list === '' ? [] : list.split(',').map(Number));

/** An archive in PostgreSQL. Calls that fail throw the driver's own errors; see `explainPostgresError`. */
export class PostgresStore implements ArchiveStore {
  readonly #client: ClientBase & { end(): Promise<void> };

  constructor(client: ClientBase & { end(): Promise<void> }) {
    this.#client = client;
  }

  async add(articles: readonly NewArticle[], progress?: SourceProgress): Promise<AddedCounts> {
    return this.#write(async () => {
      const given = withoutRepeats(articles);
      const { rows } = await this.#client.query(
        'SELECT key, text_hash FROM unspun_articles WHERE id = ANY ($1::bigint[])',
        [given.map(({ key }) => idOfKey(key))],
      );
      const known = new Map(rows.map((row) => [row.key as string, row.text_hash as string]));
      const changed = given.filter(({ key, textHash }) => known.get(key) !== textHash);
      await this.#save(changed);
      if (progress) await this.#saveProgress(progress);
      const replaced = changed.filter(({ key }) => known.has(key)).length;
      const added = changed.length - replaced;
      await this.#addToTotal(added);
      return { added, replaced, unchanged: articles.length - changed.length };
    });
  }

  async remove(keys: readonly string[]): Promise<number> {
    const ids = keys.map(idOfKey);
    return this.#write(async () => {
      await this.#client.query('DELETE FROM unspun_terms WHERE article = ANY ($1::bigint[])', [
        ids,
      ]);
      const sql = 'DELETE FROM unspun_articles WHERE id = ANY ($1::bigint[])';
      const removed = (await this.#client.query(sql, [ids])).rowCount ?? 0;
      await this.#addToTotal(-removed);
      return removed;
    });
  }

  async rowsAdded(source: string, fingerprint: string): Promise<number> {
    const sql = 'SELECT rows FROM unspun_sources WHERE source = $1 AND fingerprint = $2';
    const { rows } = await this.#client.query(sql, [source, fingerprint]);
    return Number(rows[0]?.rows ?? 0);
  }

  async findByTerms(hashes: readonly number[], limit: number): Promise<FoundPostings> {
    const { rows } = await this.#client.query(FIND_BY_TERMS, [hashes, limit]);
    const rare = rows.filter((row) => row.articles !== null);
    const textsOf = new Map(
      rare.map((row) => [row.term as number, row.articles.split(',') as string[]]),
    );
    return { textsOf, common: rows.length - rare.length, total: await this.#count() };
  }

  async termsOf(ids: readonly string[]): Promise<Map<string, readonly number[]>> {
    const { rows } = await this.#client.query(TERMS_OF, [ids]);
    return new Map(rows.map((row) => [String(row.article), numbersOf(row.terms)]));
  }

  async read(ids: readonly string[]): Promise<StoredArticle[]> {
    const sql = 'SELECT id, key, name, body FROM unspun_articles WHERE id = ANY ($1::bigint[])';
    const { rows } = await this.#client.query(sql, [ids]);
    const byId = new Map(rows.map((row) => [String(row.id), row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? { id, key: row.key, name: row.name, article: decodeArticle(row.body) } : [];
    });
  }

  async info(): Promise<ArchiveInfo> {
    const { rows } = await this.#client.query(MEASURE);
    const [articles, articleBytes, bytes] = [
      rows[0].articles,
      rows[0].article_bytes,
      rows[0].bytes,
    ];
    return {
      articles: Number(articles),
      articleBytes: Number(articleBytes),
      bytes: Number(bytes),
      kind: 'PostgreSQL',
      formatVersion: FORMAT_VERSION,
    };
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #count(): Promise<number> {
    return Number(
      (await this.#client.query('SELECT articles FROM unspun_totals')).rows[0].articles,
    );
  }

  /** Keeps the total, so that no search has to count a million rows. */
  async #addToTotal(articles: number): Promise<void> {
    await this.#client.query('UPDATE unspun_totals SET articles = articles + $1', [articles]);
  }

  async #save(articles: readonly NewArticle[]): Promise<void> {
    await this.#client.query(UPSERT_ARTICLES, articleColumns(articles));
    const terms = articles.map((one) => `{${[...new Set(one.terms)].join(',')}}`);
    await this.#client.query(UPSERT_TERMS, [articles.map(({ key }) => idOfKey(key)), terms]);
  }

  async #saveProgress({ source, fingerprint, rows }: SourceProgress): Promise<void> {
    await this.#client.query(UPSERT_PROGRESS, [source, fingerprint, rows]);
  }

  /** One writer at a time; the others wait. */
  async #write<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#client.query('BEGIN');
    try {
      await this.#client.query('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);
      const result = await work();
      await this.#client.query('COMMIT');
      return result;
    } catch (error) {
      await this.#client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
}
