import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** A list that names every file of a folder: its imports, then one array or object of what they export. */
export interface RegisteredList {
  /** Path of the list, from the repository's root. */
  file: string;
  /** The folder of the files, as the list's imports name it: "./rules". */
  folder: string;
}

const importLine = (name: string, path: string) => `import { ${name} } from '${path}';`;

/** The imports of a list from its folder: name in code by file name. */
export function importedNames(code: string, { folder }: RegisteredList): Map<string, string> {
  const imports = code.matchAll(/^import \{ (\w+) \} from '(.+)\/([a-z0-9-]+)\.ts';$/gm);
  return new Map(
    [...imports].flatMap(([, name = '', from, file = '']) =>
      from === folder ? [[file, name] as const] : [],
    ),
  );
}

/** The entries of the list itself: the names that stand on lines of their own behind the opening bracket. */
export function listedNames(code: string): string[] {
  const entries = /=\s*[[{]\n((?: {2}\w+,\n)*)[\]}]/.exec(code)?.[1] ?? '';
  return [...entries.matchAll(/\w+/g)].map(([name]) => name);
}

/** Adds an import where its path belongs, and an entry: at the end, or in order if the list is in order. */
export function register(root: string, list: RegisteredList, file: string, name: string): void {
  const path = join(root, list.file);
  const code = readFileSync(path, 'utf8');
  const listed = listedNames(code);
  if (listed.length === 0) {
    throw new UsageError(`${list.file} holds no list of one name a line: add ${name} by hand.`);
  }
  writeFileSync(
    path,
    insertEntry(insertImport(code, name, `${list.folder}/${file}.ts`), listed, name),
  );
}

function insertImport(code: string, name: string, path: string): string {
  const lines = code.split('\n');
  const pathOf = (line: string) => /^import .* from '(.+)';$/.exec(line)?.[1];
  const later = lines.findIndex((line) => (pathOf(line) ?? '') > path);
  const last = lines.findLastIndex((line) => pathOf(line) !== undefined);
  lines.splice(later === -1 ? last + 1 : later, 0, importLine(name, path));
  return lines.join('\n');
}

function insertEntry(code: string, listed: string[], name: string): string {
  const isOrdered = listed.every((one, i) => i === 0 || (listed[i - 1] as string) < one);
  const next = isOrdered ? listed.find((one) => one > name) : undefined;
  const last = listed.at(-1) as string;
  return next
    ? code.replace(`\n  ${next},\n`, `\n  ${name},\n  ${next},\n`)
    : code.replace(`\n  ${last},\n`, `\n  ${last},\n  ${name},\n`);
}
