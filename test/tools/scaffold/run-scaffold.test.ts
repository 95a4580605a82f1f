import { afterAll, describe, expect, it } from 'vitest';
import { languageCodes } from '../../../src/engine/languages/language-codes.ts';
import { languages } from '../../../src/engine/languages/languages.ts';
import { findOmissions } from '../../../tools/scaffold/find-omissions.ts';
import { runScaffold } from '../../../tools/scaffold/run-scaffold.ts';
import { UsageError } from '../../../tools/scaffold/usage-error.ts';
import { copyRepository } from './copy-repository.ts';

/** A language that can be recognised and has no file yet. */
const NEW_LANGUAGE = [...languageCodes.values()].find((code) => !(code in languages)) as string;

/** What is given, the files it writes, and the lists that then name it. Nobody will choose such names. */
const SCAFFOLDS: [args: string, files: string[], listed: [file: string, text: string][]][] = [
  [
    'rule spin scaffold-trial',
    ['src/engine/spin/rules/scaffold-trial.ts', 'test/engine/spin/rules/scaffold-trial.test.ts'],
    [
      ['src/engine/spin/spin-rules.ts', '  scaffoldTrial,\n];'],
      ['src/browser/verdict-view/signals.ts', "  'scaffold-trial',\n"],
      ['public/_locales/en/messages.json', '"signalScaffoldTrial"'],
      ['public/_locales/en/messages.json', '"whyScaffoldTrial"'],
    ],
  ],
  [
    'rule repost scaffold-trial',
    [
      'src/engine/repost/rules/scaffold-trial.ts',
      'test/engine/repost/rules/scaffold-trial.test.ts',
    ],
    [
      ['src/engine/repost/repost-rules.ts', '  scaffoldTrial,\n];'],
      ['src/browser/verdict-view/signals.ts', "  'scaffold-trial',\n"],
      ['public/_locales/en/messages.json', '"signalScaffoldTrial"'],
    ],
  ],
  [
    `language ${NEW_LANGUAGE}`,
    [`src/engine/languages/${NEW_LANGUAGE}.ts`],
    [
      ['src/engine/languages/languages.ts', `  ${NEW_LANGUAGE},\n`],
      ['src/engine/languages/languages.ts', `import { ${NEW_LANGUAGE} } from`],
      [`src/engine/languages/${NEW_LANGUAGE}.ts`, `code: '${NEW_LANGUAGE}'`],
    ],
  ],
  [
    'spinner scaffold-trial',
    ['training/spinners/catalogue/scaffold-trial.ts'],
    [['training/spinners/spinners.ts', '  scaffoldTrial,\n];']],
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

  it('keeps the languages in order', () => {
    using copy = copyRepository();
    runScaffold(copy.root, ['language', NEW_LANGUAGE]);
    const list = copy.read('src/engine/languages/languages.ts');
    const codes = Array.from(list.matchAll(/import \{ (\w\w) \}/g), ([, code]) => code);
    expect(codes).toContain(NEW_LANGUAGE);
    expect(codes).toEqual(codes.toSorted());
  });

  it('says that a language cannot be recognised yet', () => {
    using copy = copyRepository();
    expect(runScaffold(copy.root, ['language', 'io']).join()).toContain('language-codes.ts');
    expect(findOmissions(copy.root).join()).toContain('"io" cannot be recognised');
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
