import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { ArchiveError, type ArchiveStore } from '../archive-store.ts';
import { withExplainedErrors } from '../with-explained-errors.ts';
import { checkFormat, prepareTables } from './sqlite-schema.ts';
import { SqliteStore } from './sqlite-store.ts';

/** A writer waits so long for another one. Milliseconds. */
const WAIT_MS = 30_000;

/** Memory for pages of the file, in KiB. Each thread reads by itself, and the system keeps pages, too. */
const WRITER_CACHE_KIB = 65_536;
const READER_CACHE_KIB = 8_192;

const ERRORS: ReadonlyMap<string, string> = new Map([
  ['SQLITE_BUSY', 'another run is writing to it; try again when that one is done.'],
  [
    'SQLITE_FULL',
    'the disk is full; free some space and run the command again, nothing that was reported is lost.',
  ],
  ['SQLITE_NOTADB', 'is no archive; make one with "unspun archive add".'],
  [
    'SQLITE_CORRUPT',
    'is damaged; restore it from a copy, or make it again with "unspun archive add".',
  ],
  ['SQLITE_CANTOPEN', 'cannot be opened; check the path and its permissions.'],
  ['SQLITE_READONLY', 'may not be written; check its permissions.'],
  [
    'SQLITE_IOERR_WRITE',
    'no more can be written to the disk; make room or allow larger files and run the command again, nothing that was reported is lost.',
  ],
  ['SQLITE_IOERR', 'the disk gave an error; check it and run the command again.'],
]);

/** One sentence for an error of SQLite; other errors come back as they are. */
export function explainSqliteError(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  const known = [...ERRORS].find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  return known ? new ArchiveError(`${path}: ${known[1]}`) : error;
}

async function loadSqlite() {
  try {
    return (await import('better-sqlite3')).default;
  } catch {
    throw new ArchiveError(
      'archives in a file need the package better-sqlite3; install it with "npm install better-sqlite3".',
    );
  }
}

async function connect(path: string, readonly: boolean): Promise<Database> {
  const Sqlite = await loadSqlite();
  const database = new Sqlite(path, { readonly, fileMustExist: readonly, timeout: WAIT_MS });
  database.pragma(`cache_size = -${readonly ? READER_CACHE_KIB : WRITER_CACHE_KIB}`);
  return database;
}

/**
 * Opens an archive in a file.
 * @param mode "write" makes the file if there is none
 */
export async function openSqliteStore(path: string, mode: 'read' | 'write'): Promise<ArchiveStore> {
  if (mode === 'read' && !existsSync(path))
    throw new ArchiveError(`${path}: there is no archive; make one with "unspun archive add".`);
  try {
    const database = await connect(path, mode === 'read');
    if (mode === 'write') prepareTables(database, path);
    else checkFormat(database, path);
    const store = new SqliteStore(database, path);
    return withExplainedErrors(store, (error) => explainSqliteError(error, path));
  } catch (error) {
    throw explainSqliteError(error, path);
  }
}
