import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian keeps the server's programs, one folder for each version. */
const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** PostgreSQL refuses to run as root: there it runs as Debian's "nobody". */
const NOBODY = 65_534;

/** The folder with initdb and pg_ctl; undefined if PostgreSQL is not installed. `UNSPUN_POSTGRES` names another. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
  const folders = [
    process.env.UNSPUN_POSTGRES ?? '',
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((name) => join(DEBIAN_FOLDER, name, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** A database server of the test's own. */
export interface PostgresServer {
  /** Address of an empty database, with a password. */
  address: string;
  port: number;
  stop(): void;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const isRoot = () => process.getuid?.() === 0;

function run(bin: string, program: string, args: string[], env = {}): SpawnSyncReturns<string> {
  const done = spawnSync(join(bin, program), args, {
    encoding: 'utf8',
    // The server keeps what it inherits: a pipe would never end.
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...env },
    ...(isRoot() && { uid: NOBODY, gid: NOBODY }),
    cwd: tmpdir(),
  });
  if (done.status !== 0) throw new Error(`${program} failed with status ${done.status}.`);
  return done;
}

const USER = 'tester';
const PASSWORD = 'a secret of the test';

/**
 * Starts a server in a temporary folder, as an unprivileged user. Throws if PostgreSQL is not installed.
 * @param settings further settings, such as "shared_buffers=512MB"
 */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const bin = findPostgres();
  if (!bin)
    throw new Error(
      'PostgreSQL is not installed: install "postgresql", or name its folder in UNSPUN_POSTGRES.',
    );
  const folder = mkdtempSync(join(tmpdir(), 'unspun-postgres-'));
  if (isRoot()) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const port = await findFreePort();
  const all = ['listen_addresses=127.0.0.1', 'fsync=off', ...settings];
  const options = [`-p ${port} -k ${folder}`, ...all.map((one) => `-c ${one}`)].join(' ');
  run(bin, 'initdb', ['-D', data, '-U', 'owner', '--auth=trust', '-E', 'UTF8', '--no-sync']);
  run(bin, 'pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  await createUser(port);
  requirePasswords(bin, data);
  return {
    address: `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/articles`,
    port,
    stop() {
      run(bin, 'pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function createUser(port: number): Promise<void> {
  const { default: pg } = await import('pg');
  const owner = new pg.Client({ host: '127.0.0.1', port, user: 'owner', database: 'postgres' });
  await owner.connect();
  await owner.query(`CREATE ROLE ${USER} LOGIN PASSWORD '${PASSWORD}'`);
  await owner.query(`CREATE DATABASE articles OWNER ${USER}`);
  await owner.end();
}

/** From now on a wrong password is refused. */
function requirePasswords(bin: string, data: string): void {
  const rules = 'host all all 127.0.0.1/32 scram-sha-256\\n';
  const write = spawnSync('sh', ['-c', `printf '${rules}' > "$0"`, join(data, 'pg_hba.conf')]);
  if (write.status !== 0) throw new Error('the rules of the test server could not be written.');
  run(bin, 'pg_ctl', ['-D', data, 'reload']);
}
