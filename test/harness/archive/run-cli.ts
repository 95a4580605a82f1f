import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'unspun.js');

/** What a finished command printed. */
export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line where no file may grow beyond so many blocks (of 512 or 1,024 bytes: shells differ). */
export function runWithFileLimit(args: string[], blocks: number): CommandResult {
  const command = `ulimit -f ${blocks} && exec "$0" "$@"`;
  const done = spawnSync('sh', ['-c', command, process.execPath, CLI, ...args], {
    encoding: 'utf8',
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Starts the built command line. `onStderr` sees what it reports while it runs. */
export function startCli(
  args: string[],
  onStderr: (text: string, child: ChildProcess) => void = () => {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      onStderr(stderr, child);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
