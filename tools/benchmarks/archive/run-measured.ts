import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunCost } from './figures.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'unspun.js');

/** Runs in the command line before its own code: writes the most memory that it held, in KiB, when it ends. */
const WATCH = `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

const PRELOAD = `--import=data:text/javascript,${encodeURIComponent(WATCH)}`;

/** Runs the built command line. Throws if it fails. */
export function runMeasured(args: string[]): Promise<RunCost & { stdout: string }> {
  if (!existsSync(CLI)) throw new Error('Build the command line first: npm run build:cli.');
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [PRELOAD, CLI, ...args], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    let [stdout, memory] = ['', ''];
    child.stdio[1]?.on('data', (chunk) => (stdout += chunk));
    child.stdio[3]?.on('data', (chunk) => (memory += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status !== 0) reject(new Error(`unspun ${args[0]} ended with status ${status}.`));
      const seconds = (performance.now() - began) / 1000;
      resolve({ seconds, megabytes: (Number(memory) * 1024) / 1e6, stdout });
    });
  });
}
