import { afterAll, describe, expect, it } from 'vitest';
import { findOmissions } from '../../../tools/scaffold/find-omissions.ts';
import { runScaffold } from '../../../tools/scaffold/run-scaffold.ts';
import { UsageError } from '../../../tools/scaffold/usage-error.ts';
import { copyRepository } from './copy-repository.ts';

/** What is given, the files it writes, and the lists that then name it. */
const SCAFFOLDS: [args: string, files: string[], listed: [file: string, text: string][]][] = [
  [
    'rule spin word-salad',
    ['src/engine/spin/rules/word-salad.ts', 'test/engine/spin/rules/word-salad.test.ts'],
    [
      ['src/engine/spin/spin-rules.ts', '  wordSalad,\n];'],
      ['src/browser/verdict-view/signals.ts', "  'machine-output',\n  'word-salad',\n"],
      ['public/_locales/en/messages.json', '"signalWordSalad"'],
      ['public/_locales/en/messages.json', '"whyWordSalad"'],
    ],
  ],
  [
    'rule repost lost-footnotes',
    [
      'src/engine/repost/rules/lost-footnotes.ts',
      'test/engine/repost/rules/lost-footnotes.test.ts',
    ],
    [
      ['src/engine/repost/repost-rules.ts', '  lostFootnotes,\n'],
      ['src/browser/verdict-view/signals.ts', "  'lost-footnotes',\n"],
      ['public/_locales/en/messages.json', '"signalLostFootnotes"'],
    ],
  ],
  [
    'language sw',
    ['src/engine/languages/sw.ts'],
    [
      ['src/engine/languages/languages.ts', '  sv,\n  sw,\n  ta,\n'],
      ['src/engine/languages/languages.ts', "'./sv.ts';\nimport { sw } from './sw.ts';\n"],
      ['src/engine/languages/sw.ts', "name: 'Swahili'"],
    ],
  ],
  [
    'spinner parrot',
    ['training/spinners/catalogue/parrot.ts'],
    [['training/spinners/spinners.ts', '  parrot,\n];']],
  ],
];

/** What is given, and what the sentence must say. */
const REFUSALS: [args: string, words: string[]][] = [
  ['', ['npm run new -- rule spin NAME']],
  ['rule word-salad', ['rule spin NAME | rule repost NAME']],
  ['rule spin', ['no name for a file']],
  ['rule spin Word_Salad', ['"Word_Salad"', 'lower-case']],
  ['rule spin ../escape', ['"../escape"', 'lower-case']],
  ['rule spin spintax', ['src/engine/spin/rules/spintax.ts exists already']],
  ['rule repost mirror-host', ['src/engine/repost/rules/mirror-host.ts exists already']],
  ['rule repost two names', ['npm run new']],
  ['language klingon', ['"klingon"', 'two letters']],
  ['language xx', ['"xx" is no language']],
  ['language de', ['src/engine/languages/de.ts exists already']],
  ['spinner nested', ['training/spinners/catalogue/nested.ts exists already']],
];

const split = (args: string) => args.split(' ').filter(Boolean);

describe('npm run new', () => {
  it.each(SCAFFOLDS)('%s writes its files and entries, and forgets none', (args, files, listed) => {
    using copy = copyRepository();
    const left = runScaffold(copy.root, split(args));
    expect(left.length).toBeGreaterThan(1);
    for (const file of files) expect(copy.read(file)).toContain('TODO(new)');
    for (const [file, text] of listed) expect(copy.read(file)).toContain(text);
    const omissions = findOmissions(copy.root);
    expect(omissions).not.toEqual([]);
    for (const omission of omissions) expect(omission).toContain('is not finished');
  });

  it('says that a language cannot be recognised yet', () => {
    using copy = copyRepository();
    expect(runScaffold(copy.root, ['language', 'cy']).join()).toContain('language-codes.ts');
    expect(findOmissions(copy.root).join()).toContain('"cy" cannot be recognised');
  });
});

describe('npm run new, used wrongly', () => {
  const copy = copyRepository();
  afterAll(() => copy[Symbol.dispose]());

  it.each(REFUSALS)('refuses "%s" in one sentence, and writes nothing', (args, words) => {
    const run = () => runScaffold(copy.root, split(args));
    expect(run).toThrow(UsageError);
    for (const word of words) expect(run).toThrow(word);
    expect(findOmissions(copy.root)).toEqual([]);
  });
});
