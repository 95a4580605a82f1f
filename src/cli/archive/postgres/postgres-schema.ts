import type { ClientBase } from 'pg';
import { ArchiveError, FORMAT_VERSION } from '../archive-store.ts';

/** Parts of each table, by a hash of the article's id; distributed PostgreSQL spreads the same tables over machines. */
const PARTITIONS = 8;

const partitions = (table: string) =>
  Array.from(
    { length: PARTITIONS },
    (_, i) => `
  CREATE TABLE ${table}_${i} PARTITION OF ${table}
    FOR VALUES WITH (MODULUS ${PARTITIONS}, REMAINDER ${i});`,
  ).join('');

/**
 * Terms stand apart from the texts, so that a look-up reads no text. The index is without a list of pending entries
 * ("fastupdate"): each of a hundred look-ups would read all of that list.
 */
const TABLES = `
  CREATE TABLE unspun_format (version integer NOT NULL);
  INSERT INTO unspun_format VALUES (${FORMAT_VERSION});
  CREATE TABLE unspun_totals (articles bigint NOT NULL);
  INSERT INTO unspun_totals VALUES (0);
  CREATE TABLE unspun_articles (
    id bigint PRIMARY KEY,
    key text NOT NULL,
    text_hash text NOT NULL,
    name text NOT NULL,
    published text,
    body bytea NOT NULL
  ) PARTITION BY HASH (id);${partitions('unspun_articles')}
  CREATE TABLE unspun_terms (article bigint PRIMARY KEY, terms integer[] NOT NULL)
    PARTITION BY HASH (article);${partitions('unspun_terms')}
  CREATE INDEX unspun_terms_gin ON unspun_terms USING gin (terms) WITH (fastupdate = off);
  CREATE TABLE unspun_sources (source text PRIMARY KEY, fingerprint text NOT NULL, rows bigint NOT NULL);
`;

/** Any number: it names the lock that writers take in turn. */
export const WRITE_LOCK = 0x554e5350;

async function formatVersion(client: ClientBase): Promise<number | undefined> {
  const { rows } = await client.query(`SELECT to_regclass('unspun_format') AS found`);
  if (rows[0]?.found === null) return undefined;
  return (await client.query('SELECT version FROM unspun_format')).rows[0]?.version;
}

/** Makes the tables if there are none. Two writers that start together make them once. */
export async function prepareTables(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);
    if ((await formatVersion(client)) === undefined) await client.query(TABLES);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Throws an `ArchiveError` if the database holds no archive, or one of another format. */
export async function checkFormat(client: ClientBase, name: string): Promise<void> {
  const version = await formatVersion(client);
  if (version === undefined)
    throw new ArchiveError(`${name}: holds no archive; make one with "unspun archive add".`);
  if (version > FORMAT_VERSION)
    throw new ArchiveError(`${name}: was made by a newer version of unspun; update unspun.`);
  if (version < FORMAT_VERSION)
    throw new ArchiveError(
      `${name}: has an older format; make it again with "unspun archive add".`,
    );
}
