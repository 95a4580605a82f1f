import { describe, expect, it } from 'vitest';
import { findCircles } from './find-circles.ts';
import { findForbiddenWords } from './find-forbidden-words.ts';
import { findGeneratedNumbers } from './find-generated-numbers.ts';
import { findImports } from './find-imports.ts';
import { findLongParameterLists } from './find-long-parameter-lists.ts';
import { findUntestedFiles } from './find-untested-files.ts';
import { findWideFolders } from './find-wide-folders.ts';
import { ENGINE_ROOMS, findTrespasses, ROOMS, TOP_FOLDERS } from './rooms.ts';

const file = (path: string, ...lines: string[]) => ({ path, code: lines.join('\n') });

describe('findImports', () => {
  it('knows code from types, and follows re-exports and dynamic imports', () => {
    const imports = findImports(
      file(
        'src/popup/one.tsx',
        "import type { A } from './a.ts';",
        "import { type B, type C } from './b.ts';",
        "import { type D, e } from '../browser/d.ts';",
        "export { f } from './f.ts';",
        "export type { G } from './g.ts';",
        "import css from './h.css?inline';",
        "import 'preact';",
        "const i = import('./i.ts');",
        "let j: import('./j.ts').J;",
      ),
    );
    const code = imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ of, to }) => to ?? of);
    expect(code.toSorted()).toEqual([
      'preact',
      'src/browser/d.ts',
      'src/popup/f.ts',
      'src/popup/h.css',
      'src/popup/i.ts',
    ]);
    const types = imports.filter(({ isTypeOnly }) => isTypeOnly).map(({ to }) => to);
    expect(types.toSorted()).toEqual(['a', 'b', 'g', 'j'].map((name) => `src/popup/${name}.ts`));
  });
});

describe('findCircles', () => {
  const link = (from: string, to: string) => ({ from, to, of: `./${to}`, isTypeOnly: false });

  it('names the files of each circle', () => {
    const imports = [
      link('a', 'b'),
      link('b', 'c'),
      link('c', 'a'),
      link('c', 'd'),
      link('d', 'e'),
      link('e', 'd'),
      link('e', 'f'),
    ];
    expect(findCircles(imports).toSorted()).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('finds none where two ways lead to one file', () => {
    const imports = [link('a', 'b'), link('a', 'c'), link('b', 'd'), link('c', 'd')];
    expect(findCircles(imports)).toEqual([]);
  });
});

describe('findTrespasses', () => {
  const trespasses = (from: string, to: string, isTypeOnly = false) => [
    ...findTrespasses([{ from, to, of: '', isTypeOnly }], TOP_FOLDERS),
    ...findTrespasses([{ from, to, of: '', isTypeOnly }], ROOMS, { base: 'src/' }),
    ...findTrespasses([{ from, to, of: '', isTypeOnly }], ENGINE_ROOMS, { base: 'src/engine/' }),
  ];

  it.each([
    ['src/popup/popup.tsx', 'src/options/index.tsx'],
    ['src/browser/messages.ts', 'src/popup/popup.tsx'],
    ['src/popup/popup.tsx', 'src/engine/analyze.ts'],
    ['src/engine/text/split-words.ts', 'src/engine/model/model.ts'],
    ['src/engine/thesaurus/a.ts', 'src/engine/spin/a.ts'],
    ['src/engine/spin/a.ts', 'src/engine/repost/a.ts'],
    ['src/engine/spin/a.ts', 'src/engine/analyze.ts'],
    ['src/cli/index.ts', 'training/corpus/hash.ts'],
    ['src/cli/index.ts', 'tools/build/licences.ts'],
    ['training/corpus/hash.ts', 'tools/build/licences.ts'],
    ['training/corpus/hash.ts', 'test/harness/poll.ts'],
    ['test/harness/poll.ts', 'tools/screenshots/variants.ts'],
    ['tools/build/licences.ts', 'test/engine/stories.ts'],
  ])('%s may not import %s', (from, to) => {
    const [sentence, ...more] = trespasses(from, to);
    expect(more).toEqual([]);
    expect(sentence).toContain(from);
    expect(trespasses(from, to, true)).toEqual([]);
  });

  it.each([
    ['src/popup/popup.tsx', 'src/browser/messages.ts'],
    ['src/popup/popup.tsx', 'src/popup/gauge.tsx'],
    ['src/engine/analyze.ts', 'src/engine/spin/detect-spin.ts'],
    ['src/engine/spin/a.ts', 'src/engine/thesaurus/a.ts'],
    ['tools/build/licences.ts', 'src/engine/languages/languages.ts'],
    ['test/engine/judge.test.ts', 'src/engine/judge.ts'],
  ])('%s may import %s', (from, to) => {
    expect(trespasses(from, to)).toEqual([]);
  });
});

describe('findLongParameterLists', () => {
  it('finds functions with five parameters, of each kind', () => {
    const source = file(
      'a.ts',
      'function one(a, b, c, d, e) {}',
      'const two = (a, b, c, d, e = 1) => a;',
      'const object = { three(a, b, c, d, ...e) {} };',
      'const four = (a, b, c, d) => a;',
      'type Five = (a: 1, b: 1, c: 1, d: 1, e: 1) => void;',
    );
    const lines = findLongParameterLists(source).map((sentence) => sentence.split(':')[1]);
    expect(lines.toSorted()).toEqual(['1', '2', '3']);
  });
});

describe('findGeneratedNumbers', () => {
  it('finds long lists of numbers and encoded strings', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, i) => -i / 7).join(', ');
    const source = file(
      'weights.ts',
      `const long = [${numbers(60)}];`,
      `const short = [${numbers(8)}];`,
      `const packed = '${'QUJD'.repeat(200)}';`,
      `const trees = '${numbers(60)}';`,
      `const words = '${'some words '.repeat(200)}';`,
    );
    const lines = findGeneratedNumbers(source).map((sentence) => sentence.split(':')[1]);
    expect(lines.toSorted()).toEqual(['1', '3', '4']);
  });
});

describe('findUntestedFiles', () => {
  const tests = (...paths: string[]) =>
    paths.map((path) => ({
      from: `test/${path}.test.ts`,
      to: `src/${path}.ts`,
      of: '',
      isTypeOnly: false,
    }));

  it.each([
    'export function one() {}',
    'export const two = () => 2;',
    'export const three = { four() {} };',
    'export class Five { six() {} }',
  ])('finds %s', (code) => {
    const sentences = findUntestedFiles([file('src/engine/a.ts', code)], tests('engine/b/a'));
    expect(sentences).toEqual(['src/engine/a.ts has no test: write test/engine/a.test.ts.']);
    expect(findUntestedFiles([file('src/engine/a.ts', code)], tests('engine/a'))).toEqual([]);
  });

  it.each([
    'export interface One { two(): void }',
    'export type Three = () => void;',
    'export const LIST = [4, 5];',
    'declare function six(): void;',
  ])('leaves %s alone', (code) => {
    expect(findUntestedFiles([file('src/engine/a.ts', code)], [])).toEqual([]);
  });
});

describe('findWideFolders', () => {
  it('counts the files right in a folder', () => {
    const files = (folder: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${folder}/${i}.ts`);
    const wide = findWideFolders([...files('src', 26), ...files('src/deep', 25)]);
    expect(wide).toEqual(['src holds 26 files.']);
  });
});

describe('findForbiddenWords', () => {
  it.each([
    'what is told of a page',
    'It tells of a click.',
    'counted anew',
    'the so-manieth word',
    'pages of our own',
    'the strings thereof',
    'a number for its dress',
    'const level = toldLevel(verdict);',
    'every mark of reposting',
  ])('finds %s', (line) => {
    expect(findForbiddenWords(file('a.md', 'Fine.', line))).toHaveLength(1);
    expect(findForbiddenWords(file('a.md', 'Fine.', line))[0]).toMatch(/^a\.md:2: /);
  });

  it.each(['an address', 'he was told off', 'of your own', 'a manewer', 'she bought a dress'])(
    'leaves %s alone',
    (line) => {
      expect(findForbiddenWords(file('a.md', line))).toEqual([]);
    },
  );
});
