import { spawn } from 'node:child_process';

/**
 * Runs a TypeScript program of this project in place of this one: same terminal, same arguments, same exit status.
 * An interrupt reaches both, from a terminal; only the program acts on it, so that it can put things away.
 */
export function runTypescript(root, file) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status, signal) => process.exit(signal ? 1 : status));
}
