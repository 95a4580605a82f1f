import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const COMMAND = new URL('../../dist/cli/unspun.js', import.meta.url).pathname;

/** The command line must do with so much, however many pages come. Megabytes of heap. */
export const HEAP_LIMIT = 200;

async function feed({ stdin }: ChildProcess, rows: Iterable<object>): Promise<void> {
  if (!stdin) return;
  for (const row of rows) {
    if (!stdin.write(`${JSON.stringify(row)}\n`)) await once(stdin, 'drain');
  }
  stdin.end();
}

/** Runs `unspun judge --json --text -` once over all rows; gives its answers as they come, then how it ended. */
export async function* runCommandLine(
  rows: Iterable<object>,
  complain: (line: string) => void,
): AsyncGenerator<string> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_LIMIT}`, COMMAND, 'judge', '--json', '--text', '-'],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'close');
  createInterface({ input: child.stderr }).on('line', complain);
  void feed(child, rows).catch((error: Error) => complain(error.message));
  yield* createInterface({ input: child.stdout });
  const [status] = await ended;
  if (status !== 0) complain(`ended with status ${status}`);
}
