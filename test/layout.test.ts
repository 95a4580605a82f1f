import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircles } from './layout/find-circles.ts';
import { findForbiddenWords } from './layout/find-forbidden-words.ts';
import { findGeneratedNumbers } from './layout/find-generated-numbers.ts';
import { findImports } from './layout/find-imports.ts';
import { findLongParameterLists } from './layout/find-long-parameter-lists.ts';
import { findUntestedFiles } from './layout/find-untested-files.ts';
import { findWideFolders } from './layout/find-wide-folders.ts';
import { filesIn, ROOT, read, type SourceFile, sourcesIn } from './layout/repository.ts';
import {
  ENGINE_ROOMS,
  findTrespasses,
  OPEN_TO_ENGINE,
  ROOMS,
  ROOMS_WITH_BROWSER,
  roomIn,
  TOP_FOLDERS,
} from './layout/rooms.ts';

const shipped = sourcesIn('src');
const programs = [...shipped, ...sourcesIn('training'), ...sourcesIn('tools')];
const harness = sourcesIn('test/harness');
const all = [...programs, ...sourcesIn('test')];
const imports = all.flatMap(findImports);

const pathsOf = (files: readonly SourceFile[]) => files.map(({ path }) => path);
const without = (patterns: readonly RegExp[]) => (path: string) =>
  !patterns.some((pattern) => pattern.test(path));

describe('rooms', () => {
  it('are all known', () => {
    const unknown = [
      ...readdirSync(`${ROOT}/src`).filter((room) => !Object.hasOwn(ROOMS, room)),
      ...readdirSync(`${ROOT}/src/engine`).filter(
        (room) => room !== 'tsconfig.json' && !Object.hasOwn(ENGINE_ROOMS, room),
      ),
    ];
    const sentences = unknown.map(
      (room) => `"${room}" is new: say in test/layout/rooms.ts which rooms it may import.`,
    );
    expect(sentences).toEqual([]);
  });

  it('import only what they may', () => {
    expect(imports.length).toBeGreaterThan(all.length);
    expect([
      ...findTrespasses(imports, TOP_FOLDERS),
      ...findTrespasses(imports, ROOMS, { base: 'src/' }),
      ...findTrespasses(imports, ENGINE_ROOMS, { base: 'src/engine/', open: OPEN_TO_ENGINE }),
    ]).toEqual([]);
  });

  it('import in no circle, not even types', () => {
    expect(findCircles(imports)).toEqual([]);
  });

  it('leave the browser to those that face it', () => {
    const roomOf = roomIn(ROOMS, 'src/');
    const users = imports.filter(({ of }) => of === 'webextension-polyfill');
    const outsiders = users.filter(({ from }) => !ROOMS_WITH_BROWSER.includes(roomOf(from) ?? ''));
    expect(outsiders.map(({ from }) => from).filter((from) => from.startsWith('src/'))).toEqual([]);
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
    const engine = shipped.filter(({ path }) => path.startsWith('src/engine/'));
    expect(pathsOf(engine.filter(({ code }) => IMPURE.test(withoutComments(code))))).toEqual([]);
  });
});

/** Names that say nothing about what is inside. */
const VAGUE_NAME = /^(?:utils?|utilities|helpers?|types?|constants?|common|lib|core|misc|shared)$/;

/** Folders that hold one small file for each thing of one kind: they grow with the number of things. */
const CATALOGUES = [
  /^src\/engine\/languages\//,
  /\/rules\//,
  /^training\/spinners\/catalogue\//,
  /^test\/pages\//,
  /^test\/e2e\//,
];

/** Files that are tables rather than code: their length is that of their data. */
const TABLES = [/^src\/engine\/languages\//, /^src\/engine\/thesaurus\/phrase-table\.ts$/];
const MAX_LINES = 150;

describe('files', () => {
  it('are named for what they hold', () => {
    const parts = ['src', 'test', 'tools', 'training']
      .flatMap(filesIn)
      .flatMap((path) => path.split('/').map((part) => part.split('.')[0] ?? ''));
    expect(parts.filter((part) => VAGUE_NAME.test(part))).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:d|e2e|test|dom\.test))?\.tsx?$/;
    expect(pathsOf(all).filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });

  it('are short', () => {
    const long = [...programs, ...harness].filter(
      ({ path, code }) => without(TABLES)(path) && code.trimEnd().split('\n').length > MAX_LINES,
    );
    expect(pathsOf(long)).toEqual([]);
  });

  it('lie in folders that can be looked through', () => {
    expect(findWideFolders(pathsOf(all).filter(without(CATALOGUES)))).toEqual([]);
  });

  it('never turn text into a page or into code', () => {
    const risky =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML\(|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(pathsOf(shipped.filter(({ code }) => risky.test(withoutComments(code))))).toEqual([]);
  });

  it('name no path and no address of a particular machine', () => {
    const folders = ['src', 'test', 'tools', 'training', 'demo', 'docs', 'public', 'store'];
    const foreign =
      /(?:^|["'`\s(=])(?:\/work\/|\/root\/|\/home\/\w+\/|\/Users\/|[A-Z]:\\)|\.\.\/shared\//m;
    const paths = folders.flatMap(filesIn).filter((path) => path !== 'test/layout.test.ts');
    expect(paths.filter((path) => foreign.test(read(path)))).toEqual([]);
  });
});

describe('functions', () => {
  it('take four parameters at most', () => {
    expect([...programs, ...harness].flatMap(findLongParameterLists)).toEqual([]);
  });
});

describe('data', () => {
  it('that was trained or generated stands in the model file, not in source', () => {
    expect(
      shipped.filter(({ path }) => without(TABLES)(path)).flatMap(findGeneratedNumbers),
    ).toEqual([]);
  });
});

/** Files of the engine without a test that imports them, and why they need none. */
const NEED_NO_TEST = [
  // One test asks the same of every language.
  /^src\/engine\/languages\/[a-z]{2}\.ts$/,
  // Tables that a line of code puts in shape.
  /^src\/engine\/languages\/(?:common-words|language-codes)\.ts$/,
  /^src\/engine\/spin\/(?:classifier\/document-feature-names|substitutions\/feature-index)\.ts$/,
  // Their tests load a whole small model.
  /^src\/engine\/model\/decode-(?:language-model|thesaurus|trained)\.ts$/,
];

describe('tests', () => {
  it('mirror the engine, so that a failure names its room', () => {
    const engine = shipped.filter(({ path }) => path.startsWith('src/engine/'));
    const tested = engine.filter(({ path }) => without(NEED_NO_TEST)(path));
    expect(findUntestedFiles(tested, imports)).toEqual([]);
  });
});

describe('English', () => {
  /** Phrases of other people, and texts that are there to be read by the engine. */
  const notOurWords = [
    /^src\/engine\/(?:languages|spin\/rules|text\/is-archaic|thesaurus\/phrase-table)/,
    /^test\/(?:pages|layout|e2e\/sites)\//,
    /^test\/engine\/alignment\/stories\.ts$/,
    /\/data\//,
    /^public\/_locales\/(?!en\/)/,
    /^store\/listings\/(?!en\.txt)/,
    /^training\/corpus\/split\.json$/,
  ];

  it('is plain', () => {
    const paths = ['src', 'training', 'tools', 'test', 'docs', 'store', 'public/_locales'].flatMap(
      filesIn,
    );
    const documents = [...paths, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
    const files = documents
      .filter(without(notOurWords))
      .map((path) => ({ path, code: read(path) }));
    expect(files.flatMap(findForbiddenWords)).toEqual([]);
  });
});
