import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findPostgres } from '../../test/harness/archive/start-postgres.ts';
import { installDebianPackages } from './install-debian-packages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function sqliteWorks(): boolean {
  const code = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', code], { cwd: ROOT }).status === 0;
}

/**
 * Makes sure that better-sqlite3 is built: packages are installed without their scripts.
 * @returns one sentence that says what to do, if it does not work
 */
export function ensureSqlite(): string | undefined {
  if (sqliteWorks()) return undefined;
  console.log('Building better-sqlite3 …');
  spawnSync('npm rebuild better-sqlite3', {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return sqliteWorks()
    ? undefined
    : 'The tests of archives need better-sqlite3: install a C++ compiler and run "npm rebuild better-sqlite3".';
}

/**
 * Makes sure that PostgreSQL is installed, by apt-get where that is allowed. Tests start a server of their own.
 * @returns one sentence that says what to install, if it is missing still
 */
export function ensurePostgres(): string | undefined {
  if (!findPostgres()) installDebianPackages(['postgresql']);
  return findPostgres()
    ? undefined
    : 'The end-to-end tests need PostgreSQL: install "postgresql", or name the folder of initdb in UNSPUN_POSTGRES.';
}
