import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import type { NewArticle } from '../../../src/cli/archive/archive-store.ts';
import { explainSqliteError } from '../../../src/cli/archive/sqlite/open-sqlite.ts';
import { prepareTables } from '../../../src/cli/archive/sqlite/sqlite-schema.ts';
import { listSegments } from '../../../src/cli/archive/sqlite/sqlite-segments.ts';
import { SqliteStore } from '../../../src/cli/archive/sqlite/sqlite-store.ts';

/** The numbers in a text are its terms. */
const termsOf = (text: string) => [...new Set(text.match(/\d+/g) ?? [])].map(Number);

function article(key: string, text: string): NewArticle {
  const read = articleFromText(text, key) as Article;
  return { key, textHash: text, name: key, article: read, terms: termsOf(text) };
}

let folder: string;
let path: string;
let database: Database;
let store: SqliteStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-archive-'));
  path = join(folder, 'archive.db');
  database = new Sqlite(path);
  prepareTables(database, path);
  store = new SqliteStore(database, path);
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const idsOf = async (term: number) => {
  const { textsOf } = await store.findByTerms([term], 1000);
  return (await store.read(textsOf.get(term) ?? [])).map(({ key }) => key);
};

describe('an archive in a file', () => {
  it('finds articles by their terms', async () => {
    await store.add([article('a', 'ship 12 and 13'), article('b', 'ship 13')]);
    expect(await idsOf(12)).toEqual(['a']);
    expect((await idsOf(13)).toSorted()).toEqual(['a', 'b']);
    expect(await idsOf(99)).toEqual([]);
  });

  it('changes nothing when the same article comes again, and replaces it when its text has changed', async () => {
    await store.add([article('a', 'ship 12')]);
    expect(await store.add([article('a', 'ship 12')])).toEqual({
      added: 0,
      replaced: 0,
      unchanged: 1,
    });
    expect(await store.add([article('a', 'ship 77')])).toEqual({
      added: 0,
      replaced: 1,
      unchanged: 0,
    });
    expect(await idsOf(12)).toEqual([]);
    expect(await idsOf(77)).toEqual(['a']);
    expect((await store.info()).articles).toBe(1);
  });

  it('removes an article with its terms', async () => {
    await store.add([article('a', 'ship 12'), article('b', 'ship 12')]);
    expect(await store.remove(['a', 'unknown'])).toBe(1);
    expect(await idsOf(12)).toEqual(['b']);
  });

  it('knows the terms of articles that are there', async () => {
    await store.add([article('a', 'ship 12 and 13'), article('b', 'ship 14')]);
    const ids = (await store.findByTerms([13, 14], 1000)).textsOf;
    const [a, b] = [13, 14].map((term) => ids.get(term)?.[0] ?? '');
    await store.remove(['b']);
    expect(await store.termsOf([a ?? '', b ?? ''])).toEqual(new Map([[a, [12, 13]]]));
  });

  it('merges segments, and finds everything afterwards', async () => {
    for (let i = 0; i < 70; i++) await store.add([article(`k${i}`, `ship ${i} and 1000`)]);
    expect(listSegments(database).length).toBeLessThan(16);
    expect(await idsOf(37)).toEqual(['k37']);
    expect(await idsOf(1000)).toHaveLength(70);
  });

  it('leaves out terms that too many articles have', async () => {
    await store.add([article('a', '5 6'), article('b', '5 7'), article('c', '5 8')]);
    const { textsOf, common, total } = await store.findByTerms([5, 6], 2);
    expect([...textsOf.keys()]).toEqual([6]);
    expect({ common, total }).toEqual({ common: 1, total: 3 });
  });

  it('keeps all or nothing when the disk is full, and stays whole', async () => {
    await store.add([article('a', 'ship 12')]);
    database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`);
    const many = Array.from({ length: 500 }, (_, i) =>
      article(`n${i}`, `é ${i} ${'harbour '.repeat(i)}`),
    );
    const failure = await store.add(many).catch((error) => explainSqliteError(error, path));
    expect((failure as Error).message).toContain('the disk is full');
    expect((await store.info()).articles).toBe(1);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(await idsOf(12)).toEqual(['a']);
  });

  it('lets others read while it is written, and they see whole batches', async () => {
    await store.add([article('a', 'ship 12')]);
    const reading = new Sqlite(path, { readonly: true });
    const reader = new SqliteStore(reading, path);
    const begun = database.prepare('BEGIN IMMEDIATE');
    begun.run();
    database.prepare('UPDATE totals SET articles = 99').run();
    expect((await reader.info()).articles).toBe(1);
    database.prepare('COMMIT').run();
    expect((await reader.info()).articles).toBe(99);
    reading.close();
  });
});
