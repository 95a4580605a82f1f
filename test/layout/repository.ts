import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

const BINARY = /\.(?:bin|png|gz|ico|woff2)$/;

/** Every text file below a folder of the repository, as paths from its root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BINARY.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A source file with its text. */
export interface SourceFile {
  path: string;
  code: string;
}

/** The TypeScript files below a folder. */
export const sourcesIn = (folder: string): SourceFile[] =>
  filesIn(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, code: read(path) }));
