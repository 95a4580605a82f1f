import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What rules, languages and spinners consist of, and the lists that name them. */
const PARTS = [
  'src/engine/spin/rules',
  'src/engine/spin/spin-rules.ts',
  'src/engine/repost/rules',
  'src/engine/repost/repost-rules.ts',
  'src/engine/languages',
  'src/browser/verdict-view/signals.ts',
  'training/spinners/catalogue',
  'training/spinners/spinners.ts',
  'public/_locales/en/messages.json',
  'test/engine/spin/rules',
  'test/engine/repost/rules',
];

/** A temporary copy of a part of the repository, which goes with `using`. */
export interface RepositoryCopy extends Disposable {
  root: string;
  read(path: string): string;
  /** Takes what matches out of a file; throws if nothing does. */
  cut(path: string, pattern: RegExp | string): void;
  remove(path: string): void;
}

export function copyRepository(): RepositoryCopy {
  const root = mkdtempSync(join(tmpdir(), 'unspun-scaffold-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    read,
    cut(path, pattern) {
      const rest = read(path).replace(pattern, '');
      if (rest === read(path)) throw new Error(`${path} holds no ${pattern}`);
      writeFileSync(join(root, path), rest);
    },
    remove: (path) => rmSync(join(root, path)),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
