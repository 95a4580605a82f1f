import { register } from './edit-list.ts';
import { camelCase, checkIsNew, checkName } from './names.ts';
import { SPIN_RULES, STRINGS_FILE, UNFINISHED } from './registries.ts';
import { addSignal, addStrings, writeNew } from './write-new.ts';

/** The last spin rule in the settings and the strings: new ones follow it. */
const AFTER = 'machine-output';

const source = (name: string) => `import type { SpinRule } from '../spin-rule.ts';

/** ${UNFINISHED} What the pattern matches. Bound every repetition, so that hostile text takes linear time. */
const PATTERN = /\\bexample of ${name}\\b/g;

/** ${UNFINISHED} What a spinner does that leaves this behind, and how often it stands in human texts. */
export const ${camelCase(name)}: SpinRule = {
  signal: '${name}',
  weight: 1,
  find: (text) =>
    Array.from(text.matchAll(PATTERN), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      key: found,
    })),
};
`;

const examples = (
  name: string,
) => `import { ${camelCase(name)} } from '../../../../src/engine/spin/rules/${name}.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(${camelCase(name)}, {
  // ${UNFINISHED} Texts in your own words: each flagged one holds exactly one match.
  flagged: ['an example of ${name} in a sentence'],
  clean: ['a sentence like any other'],
});
`;

/** Begins a spin rule. @returns what is left to do */
export function newSpinRule(root: string, given: string | undefined): string[] {
  const name = checkName(given);
  const path = `${SPIN_RULES.at}/${name}.ts`;
  const test = `test/engine/spin/rules/${name}.test.ts`;
  checkIsNew(root, path);
  checkIsNew(root, test);
  writeNew(root, path, source(name));
  writeNew(root, test, examples(name));
  register(root, SPIN_RULES, name, camelCase(name));
  addSignal(root, name, AFTER);
  addStrings(root, name, AFTER);
  return [
    `${path}: write the pattern, and set the weight (1 if three different matches prove machine rewording).`,
    `${test}: write examples that must be flagged and examples that must stay clean.`,
    `${STRINGS_FILE}: write the two strings that end in the rule's name.`,
    `Try it: npx vitest run --project unit ${test} test/registration.test.ts`,
  ];
}
