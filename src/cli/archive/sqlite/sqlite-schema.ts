import type { Database } from 'better-sqlite3';
import { ArchiveError, FORMAT_VERSION } from '../archive-store.ts';

/** Stands in the head of the file (SQLite's application id): "UNSP". */
const APPLICATION_ID = 0x554e5350;

const TABLES = `
  CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    text_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    published TEXT,
    body BLOB NOT NULL
  );
  CREATE TABLE sketches (article INTEGER PRIMARY KEY, terms BLOB NOT NULL);
  CREATE TABLE sources (source TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, rows INTEGER NOT NULL);
  CREATE TABLE totals (articles INTEGER NOT NULL, article_bytes INTEGER NOT NULL);
  INSERT INTO totals VALUES (0, 0);
  CREATE TABLE segments (id INTEGER PRIMARY KEY, level INTEGER NOT NULL);
`;

const number = (database: Database, pragma: string) =>
  Number(database.pragma(pragma, { simple: true }));

/** True if nothing has been written yet. */
const isEmpty = (database: Database) =>
  number(database, 'application_id') === 0 &&
  database.prepare('SELECT count(*) AS n FROM sqlite_schema').pluck().get() === 0;

/** Tries to take a new file for writing beside others, and the time between them. */
const MAX_TRIES = 100;
const PAUSE_MS = 50;

/** Lets readers go on while one writes. SQLite does not wait by itself where another writer does the same just now. */
function keepLog(database: Database): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 1; ; tries++) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || tries === MAX_TRIES) throw error;
      Atomics.wait(pause, 0, 0, PAUSE_MS);
    }
  }
}

/** Makes a new archive. */
function createTables(database: Database): void {
  keepLog(database);
  const create = database.transaction(() => {
    if (!isEmpty(database)) return;
    database.exec(TABLES);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${FORMAT_VERSION}`);
  });
  create.immediate();
}

/** Throws an `ArchiveError` if the file is no archive, or of another format. */
export function checkFormat(database: Database, path: string): void {
  if (number(database, 'application_id') !== APPLICATION_ID)
    throw new ArchiveError(`${path}: is no archive; make one with "unspun archive add".`);
  const version = number(database, 'user_version');
  if (version > FORMAT_VERSION)
    throw new ArchiveError(`${path}: was made by a newer version of unspun; update unspun.`);
  if (version < FORMAT_VERSION)
    throw new ArchiveError(
      `${path}: has an older format; make it again with "unspun archive add".`,
    );
}

/** Makes the tables if the file is new, and checks that it is an archive. */
export function prepareTables(database: Database, path: string): void {
  if (isEmpty(database)) createTables(database);
  checkFormat(database, path);
}
