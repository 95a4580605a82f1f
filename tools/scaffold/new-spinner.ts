import { register } from './edit-list.ts';
import { camelCase, checkIsNew, checkName } from './names.ts';
import { SPINNERS, UNFINISHED } from './registries.ts';
import { writeNew } from './write-new.ts';

const source = (name: string) => `import { createSpinner } from '../spinner.ts';

/** ${UNFINISHED} Where it takes its words from, and what it does with them. */
export const ${camelCase(name)} = createSpinner({
  name: '${name}',
  channel: '${name}',
  sources: { wordnet: 1 },
});
`;

/** Begins a spinner. @returns what is left to do */
export function newSpinner(root: string, given: string | undefined): string[] {
  const name = checkName(given);
  const path = `${SPINNERS.at}/${name}.ts`;
  checkIsNew(root, path);
  writeNew(root, path, source(name));
  register(root, SPINNERS, name, camelCase(name));
  return [
    `${path}: choose its sources and habits (see spinner.ts), and the channel of the spinners that it resembles, if any.`,
    'training/spinners/synonym-sources.ts: if it has words of its own, add its list to training/spinners/data and name it there.',
    'Try it: npx vitest run --project unit test/training/spinners test/registration.test.ts',
  ];
}
