import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, by its path from there with "/". */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pathOf = (file: string) => relative(folder, file).split(sep).join('/');
  return new Map(files.map((file) => [pathOf(file), readFileSync(file)]));
}
