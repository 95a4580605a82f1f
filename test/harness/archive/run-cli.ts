import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'unspun.js');

/** What a finished command printed. */
export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
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
