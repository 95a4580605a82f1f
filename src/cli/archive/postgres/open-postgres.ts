import type { Client } from 'pg';
import { ArchiveError, type ArchiveStore } from '../archive-store.ts';
import { withExplainedErrors } from '../with-explained-errors.ts';
import { checkFormat, prepareTables } from './postgres-schema.ts';
import { PostgresStore } from './postgres-store.ts';

/** A server that does not answer for so long is not there. Milliseconds. */
const CONNECT_MS = 10_000;

const ERRORS: ReadonlyMap<string, string> = new Map([
  ['28P01', 'refused the password; check the name and the password in the address.'],
  ['28000', 'does not let this user in; check the name in the address.'],
  ['3D000', 'has no such database; create it first.'],
  ['42501', 'does not allow this; the user needs the right to create and write tables.'],
  [
    '53100',
    'has no room left; free some space and run the command again, nothing that was reported is lost.',
  ],
  ['53300', 'has too many connections; try again later.'],
  [
    '57P01',
    'was shut down; run the command again when it is back, nothing that was reported is lost.',
  ],
  ['ECONNREFUSED', 'does not answer; check that the server runs and that host and port are right.'],
  ['ENOTFOUND', 'cannot be found; check the name of the host.'],
  ['EAI_AGAIN', 'cannot be found; check the name of the host.'],
  ['ETIMEDOUT', 'does not answer; check that the server runs and that host and port are right.'],
  ['ECONNRESET', 'ended the connection; run the command again, nothing that was reported is lost.'],
]);

/** Driver errors without a code, by their words. */
const MESSAGES: readonly [pattern: RegExp, sentence: string][] = [
  [
    /timeout|timed out/i,
    'does not answer; check that the server runs and that host and port are right.',
  ],
  [/password must be a string|no password/i, 'asks for a password; put it into the address.'],
  [
    /terminated|ended/i,
    'ended the connection; run the command again, nothing that was reported is lost.',
  ],
];

/** The address without its password, for messages. */
export function nameOfServer(address: string): string {
  const url = new URL(address);
  return `postgres://${url.host || 'localhost'}${url.pathname}`;
}

/** One sentence for an error of PostgreSQL or its driver; other errors come back as they are. */
function explainPostgresError(error: unknown, name: string): unknown {
  if (error instanceof ArchiveError) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const inner = (error as { errors?: { code?: string }[] }).errors?.[0]?.code ?? '';
  const sentence =
    ERRORS.get(code) ?? ERRORS.get(inner) ?? MESSAGES.find(([words]) => words.test(message))?.[1];
  return sentence ? new ArchiveError(`${name}: ${sentence}`) : error;
}

function readAddress(address: string): string {
  if (!URL.canParse(address))
    throw new ArchiveError(
      'the address of the database is not complete; write postgres://user@host/database.',
    );
  return nameOfServer(address);
}

async function connect(address: string): Promise<Client> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'unspun',
    // A small archive would be read through for each of a hundred terms.
    options: '-c enable_seqscan=off',
  });
  // A connection that breaks between two calls shows at the next call.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/**
 * Opens an archive in PostgreSQL.
 * @param address postgres://user:password@host:port/database
 * @param mode "write" makes the tables if there are none
 */
export async function openPostgresStore(
  address: string,
  mode: 'read' | 'write',
): Promise<ArchiveStore> {
  const name = readAddress(address);
  try {
    const client = await connect(address);
    if (mode === 'write') await prepareTables(client);
    await checkFormat(client, name);
    return withExplainedErrors(new PostgresStore(client), (error) =>
      explainPostgresError(error, name),
    );
  } catch (error) {
    throw explainPostgresError(error, name);
  }
}
