import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = 'LICENCES.txt';

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  homepage?: string;
  dependencies?: Record<string, string>;
}

const folderOf = (name: string) => join(ROOT, 'node_modules', name);

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The run-time packages and theirs, each once, by name. */
function listShipped(): Package[] {
  const found = new Map<string, Package>();
  const add = (names: string[]) => {
    for (const name of names.filter((name) => !found.has(name))) {
      const one = readPackage(folderOf(name));
      found.set(name, one);
      add(Object.keys(one.dependencies ?? {}));
    }
  };
  add(Object.keys(readPackage(ROOT).dependencies ?? {}));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A package's own licence text; a few ship none and only name it. */
function readLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function describe({ name, version, license = 'see below', author, homepage }: Package): string {
  const maker = typeof author === 'string' ? author : author?.name;
  const head = [`${name} ${version}`, license, maker, homepage].filter(Boolean).join(' · ');
  return [head, readLicence(folderOf(name))].filter(Boolean).join('\n\n');
}

const readIfThere = (file: string) => {
  try {
    return [readFileSync(join(ROOT, file), 'utf8').trim()];
  } catch {
    return [];
  }
};

/** Puts the licences of everything that is shipped beside it: this project, its packages, the model's data. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const notices = readIfThere('THIRD-PARTY-NOTICES.md');
    const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
    const parts = [`Unspun\n\n${own}`, ...notices, ...listShipped().map(describe)];
    const source = `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
    this.emitFile({ type: 'asset', fileName: FILE, source });
  },
};
