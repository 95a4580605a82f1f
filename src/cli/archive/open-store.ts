import type { ArchiveStore } from './archive-store.ts';
import { nameOfServer, openPostgresStore } from './postgres/open-postgres.ts';
import { openSqliteStore } from './sqlite/open-sqlite.ts';

/** True for the address of a database. */
const isServer = (name: string) => /^postgres(?:ql)?:\/\//i.test(name);

/** An archive's name for messages: without the password. */
export const archiveLabel = (name: string) => (isServer(name) ? nameOfServer(name) : name);

/**
 * Opens an archive by its name: an address that begins with postgres:// is a database, anything else a file.
 * Throws an `ArchiveError` with one sentence.
 */
export const openStore = (name: string, mode: 'read' | 'write'): Promise<ArchiveStore> =>
  isServer(name) ? openPostgresStore(name, mode) : openSqliteStore(name, mode);
