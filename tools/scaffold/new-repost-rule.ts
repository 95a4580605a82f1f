import { register } from './edit-list.ts';
import { camelCase, checkIsNew, checkName } from './names.ts';
import { REPOST_RULES, STRINGS_FILE, UNFINISHED } from './registries.ts';
import { addSignal, addStrings, writeNew } from './write-new.ts';

/** The last repost rule in the settings and the strings: new ones follow it. */
const AFTER = 'transplanted-body';

const source = (name: string) => `import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = '${name}';

/** ${UNFINISHED} What the pattern matches. Bound every repetition, so that hostile text takes linear time. */
const PATTERN = /\\bexample of ${name}\\b/;

/**
 * ${UNFINISHED} What reposting leaves behind, and why an honest page would not have it.
 * Stands on none of … honest pages.
 */
export const ${camelCase(name)}: RepostRule = {
  signal: SIGNAL,
  strength: 'weak',
  independenceGroup: 'template',
  find(article: Article, { lines }: RuleContext): Evidence[] {
    return lines
      .filter(({ line: { text } }) => PATTERN.test(text))
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
`;

const examples = (
  name: string,
) => `import { ${camelCase(name)} } from '../../../../src/engine/repost/rules/${name}.ts';
import { checkRule } from './check-rule.ts';

checkRule(${camelCase(name)}, {
  // ${UNFINISHED} Pages in your own words, each under the name of what it shows (fields: see page-of.ts).
  flagged: { 'a page that has it': ['This is an example of ${name}.'] },
  clean: { 'a page like any other': ['This is a sentence like any other.'] },
});
`;

/** Begins a repost rule. @returns what is left to do */
export function newRepostRule(root: string, given: string | undefined): string[] {
  const name = checkName(given);
  const path = `${REPOST_RULES.at}/${name}.ts`;
  const test = `test/engine/repost/rules/${name}.test.ts`;
  checkIsNew(root, path);
  checkIsNew(root, test);
  writeNew(root, path, source(name));
  writeNew(root, test, examples(name));
  register(root, REPOST_RULES, name, camelCase(name));
  addSignal(root, name, AFTER);
  addStrings(root, name, AFTER);
  return [
    `${path}: write what it finds, and set its strength and its independence group (see repost-rule.ts).`,
    `${test}: write pages that must be flagged and pages that must stay clean.`,
    `${STRINGS_FILE}: write the two strings that end in the rule's name.`,
    'src/popup/evidence/group-evidence.ts: if the page says it itself, or if it is inferred, say so there; others count as seen.',
    `Try it: npx vitest run --project unit ${test} test/registration.test.ts`,
  ];
}
