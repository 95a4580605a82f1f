import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under version control, as it stands in the working folder, by its path from there. */
export function readTrackedFiles(root: string): Map<string, Uint8Array> {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = listed.split('\0').filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
