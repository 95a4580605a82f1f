import { findPostgres, startPostgres } from '../../../test/harness/archive/start-postgres.ts';

/** Memory of a server that does little else, and room for much to be written before it is put in order. */
const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB'];

/** Runs work with the address of an empty database in a temporary folder; undefined where PostgreSQL is missing. */
export async function withPostgres<Result>(
  work: (address: string | undefined) => Promise<Result>,
): Promise<Result> {
  if (!findPostgres()) {
    console.error('PostgreSQL is not installed: only SQLite is measured.');
    return work(undefined);
  }
  const server = await startPostgres(SETTINGS);
  try {
    return await work(server.address);
  } finally {
    server.stop();
  }
}
