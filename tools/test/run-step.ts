import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Step } from './steps.ts';

/** Longer than the slowest step takes on two slow cores; a step that hangs ends here. */
const TIMEOUT_MINUTES = 45;

export interface Count {
  passed: number;
  failed: number;
}

/** Ends a command with all that it started: the browsers of a test that hangs, too. */
function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

async function run(command: string, root: string): Promise<boolean> {
  const PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH },
    detached: process.platform !== 'win32',
  });
  const interrupt = () => {
    killTree(child);
    process.exit(1);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const limit = setTimeout(() => {
    console.error(`"${command}" was ended: it took more than ${TIMEOUT_MINUTES} minutes.`);
    killTree(child);
  }, TIMEOUT_MINUTES * 60_000);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(limit);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  return status === 0;
}

/** vitest's report leaves out files that could not even be loaded: `success` knows of them. */
function readReport(file: string, ended: boolean): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed, success } = report;
    return { passed, failed: success && ended ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runTests(command: string, root: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'unspun-test-'));
  const report = join(folder, 'report.json');
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  const ended = await run(`${command} ${reporters}`, root);
  const count = readReport(report, ended);
  rmSync(folder, { recursive: true });
  return count;
}

/** Runs a step to its end and says how many of its tests passed and failed; a failed check counts as one failure. */
export async function runStep(step: Step, root: string): Promise<Count> {
  console.log(`\n── ${step.name} ──`);
  const sum: Count = { passed: 0, failed: 0 };
  for (const command of step.commands) {
    const count = step.counts
      ? await runTests(command, root)
      : { passed: 0, failed: (await run(command, root)) ? 0 : 1 };
    sum.passed += count.passed;
    sum.failed += count.failed;
  }
  if (sum.failed > 0) console.log(`${step.name} failed.`);
  return sum;
}
