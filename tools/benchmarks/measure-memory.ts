import { execFileSync } from 'node:child_process';

/**
 * `heapUsed + external` in megabytes that model and engine take in a process of their own after judging a text,
 * the model file itself let go; and the milliseconds that loading took there (best of three).
 */
export function measureMemory(): { megabytes: number; load: number } {
  const script = new URL('./print-engine-memory.ts', import.meta.url).pathname;
  const args = ['--expose-gc', '--import', 'tsx', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
