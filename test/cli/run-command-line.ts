import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

/** What a run of the command line printed, and its exit status. */
export interface CommandLineRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line from its sources, as a process of its own. */
export function runCommandLine(args: string[], input = ''): Promise<CommandLineRun> {
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, ...args]);
  const run: CommandLineRun = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.stderr += text;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...run, status }));
  });
}
