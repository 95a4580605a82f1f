import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/** All files at a path that `isWanted`: the file itself, or those in the folder and below, in the order of their names. */
export async function listFiles(
  path: string,
  isWanted: (name: string) => boolean,
): Promise<string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path}: there is no such file or folder; check the path.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter(isWanted)
    .sort()
    .map((name) => join(path, name));
}
