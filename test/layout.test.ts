import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Every text file below a folder of the repository, as paths from its root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:bin|png|gz|ico|woff2)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sources = filesIn('src').filter((path) => /\.tsx?$/.test(path));
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** Which rooms' code a room may import. A room that is not listed here does not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  engine: [],
  browser: [],
  background: ['engine', 'browser'],
  content: ['article', 'browser'],
  popup: ['browser'],
  comparison: ['article', 'engine', 'browser'],
  options: ['browser'],
  'text-checker': ['article', 'browser'],
  reader: ['browser'],
  cli: ['article', 'engine'],
};

/** Rooms that may speak to the browser's extension interface. */
const WITH_BROWSER = [
  'browser',
  'background',
  'content',
  'popup',
  'comparison',
  'options',
  'text-checker',
  'reader',
];

interface Import {
  from: string;
  of: string;
}

/** The code that a file imports: types are free, whether the statement or each name says so. */
function importsOf(path: string): Import[] {
  const statements = read(path).matchAll(
    /^(?:import|export)\s+(?:(type\s)?([\w\s{},*$]*?)from\s*)?'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...statements].flatMap(([, type, names = '', of, dynamic]) => {
    const only = /^\{(.*)\}\s*$/s.exec(names.trim())?.[1];
    const listed = only
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const isTypes = type !== undefined || listed?.every((name) => name.startsWith('type '));
    return isTypes && listed?.length !== 0 ? [] : [{ from: path, of: of ?? dynamic ?? '' }];
  });
}

const imports = sources.flatMap(importsOf);

describe('rooms', () => {
  it('are all known', () => {
    const rooms = readdirSync(join(ROOT, 'src'));
    expect(rooms.filter((room) => !Object.hasOwn(MAY_IMPORT, room))).toEqual([]);
  });

  it('import only whom they may', () => {
    const trespasses = imports.filter(({ from, of }) => {
      if (!of.startsWith('.')) return false;
      const target = relative(ROOT, resolve(ROOT, dirname(from), of));
      if (!target.startsWith('src/')) return false;
      const [room, other] = [roomOf(from), roomOf(target)];
      return room !== other && !MAY_IMPORT[room]?.includes(other);
    });
    expect(imports.length).toBeGreaterThan(sources.length);
    expect(trespasses).toEqual([]);
  });

  it('leave the browser to those that face it', () => {
    const own = imports.filter(({ of }) => of === 'webextension-polyfill');
    expect(own.filter(({ from }) => !WITH_BROWSER.includes(roomOf(from)))).toEqual([]);
  });

  it('name relative imports by their whole file name', () => {
    const short = imports.filter(({ of }) => of.startsWith('.') && !/\.\w+(?:\?\w+)?$/.test(of));
    expect(short).toEqual([]);
  });
});

/** What would make the engine's answer depend on more than the article. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bcrypto\.|\bsetTimeout\b|\bfetch\(|\b(?:window|globalThis|navigator|localStorage)\.|\bdocument\.(?:body|query|create|title|documentElement)/;

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('the engine', () => {
  it('knows no clock, no chance, no page and no network', () => {
    const engine = sources.filter((path) => roomOf(path) === 'engine');
    expect(engine.filter((path) => IMPURE.test(withoutComments(read(path))))).toEqual([]);
  });
});

/** Names that say nothing of what is inside. */
const VAGUE_NAME = /^(?:utils?|utilities|helpers?|types?|constants?|common|lib|core|misc|shared)$/;

/** Files that are tables rather than code: their length is their data's. */
const TABLES = [/^src\/engine\/languages\//, /^src\/engine\/thesaurus\/phrase-table\.ts$/];
const LONGEST_FILE = 150;

describe('files', () => {
  it('are named for what they hold', () => {
    const parts = [
      ...sources,
      ...filesIn('test'),
      ...filesIn('tools'),
      ...filesIn('training'),
    ].flatMap((path) => path.split('/').map((part) => part.split('.')[0] ?? ''));
    expect(parts.filter((part) => VAGUE_NAME.test(part))).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const names = sources.map((path) => basename(path));
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/.test(name))).toEqual(
      [],
    );
  });

  it('are short', () => {
    const code = sources.filter((path) => !TABLES.some((table) => table.test(path)));
    const long = code.filter((path) => read(path).trimEnd().split('\n').length > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('never turn text into a page or into code', () => {
    const risky =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML\(|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(sources.filter((path) => risky.test(withoutComments(read(path))))).toEqual([]);
  });

  it('name no path and no address of a particular machine', () => {
    const all = ['src', 'test', 'tools', 'training', 'demo', 'docs', 'public'].flatMap((folder) =>
      readdirSync(ROOT).includes(folder) ? filesIn(folder) : [],
    );
    const foreign =
      /(?:^|["'`\s(=])(?:\/work\/|\/root\/|\/home\/\w+\/|\/Users\/|[A-Z]:\\)|\.\.\/shared\//m;
    const own = basename(import.meta.filename);
    expect(all.filter((path) => basename(path) !== own && foreign.test(read(path)))).toEqual([]);
  });
});
