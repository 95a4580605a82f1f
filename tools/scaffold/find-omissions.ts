import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importedNames, listedNames } from './edit-list.ts';
import { pascalCase } from './names.ts';
import {
  CODES_FILE,
  LANGUAGES,
  REGISTRIES,
  REPOST_RULES,
  type Registry,
  SIGNALS_FILE,
  SIGNALS_WITHOUT_RULE,
  SPIN_RULES,
  STRINGS_FILE,
  UNFINISHED,
} from './registries.ts';

/** Names of the registry's files, without ending. */
function namesIn(root: string, { at, only }: Registry): string[] {
  return readdirSync(join(root, at))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => only.test(name));
}

function findUnregistered(root: string, registry: Registry): string[] {
  const code = readFileSync(join(root, registry.file), 'utf8');
  const imported = importedNames(code, registry);
  const listed = listedNames(code);
  return namesIn(root, registry)
    .filter((name) => !listed.includes(imported.get(name) ?? ''))
    .map(
      (name) =>
        `The ${registry.noun} "${name}" is not in the list of ${registry.file}, so that ${registry.consequence}: add its import and its entry.`,
    );
}

function findUndetectable(root: string): string[] {
  const codes = readFileSync(join(root, CODES_FILE), 'utf8');
  return namesIn(root, LANGUAGES)
    .filter((code) => !new RegExp(`\\b[a-z]{3}:${code}\\b`).test(codes))
    .map(
      (code) =>
        `The language "${code}" cannot be recognised: add its pair of ISO 639-3 and ISO 639-1 codes ("swh:sw") to CODES in ${CODES_FILE}.`,
    );
}

/** A repost rule counts as independent evidence by its group: without one, two of a kind would make a warning. */
function findUngrouped(root: string): string[] {
  const { at, noun } = REPOST_RULES;
  return namesIn(root, REPOST_RULES)
    .filter(
      (name) => !readFileSync(join(root, at, `${name}.ts`), 'utf8').includes('independenceGroup:'),
    )
    .map(
      (name) =>
        `The ${noun} "${name}" has no independence group: add independenceGroup to ${at}/${name}.ts (src/engine/repost/repost-rule.ts says which there are).`,
    );
}

/** What a rule needs beside its file: a line in the settings, two strings, and examples. */
function findIncompleteRules(root: string, registry: Registry): string[] {
  const signals = readFileSync(join(root, SIGNALS_FILE), 'utf8');
  const strings = JSON.parse(readFileSync(join(root, STRINGS_FILE), 'utf8')) as object;
  const tests = registry.at.replace(/^src/, 'test');
  return namesIn(root, registry).flatMap((name) => {
    const rule = `The ${registry.noun} "${name}"`;
    const texts = [`signal${pascalCase(name)}`, `why${pascalCase(name)}`];
    const test = `${tests}/${name}.test.ts`;
    return [
      ...(signals.includes(`'${name}',`)
        ? []
        : [
            `${rule} has no line in the settings: add '${name}' to SIGNALS in ${SIGNALS_FILE}, beside the others of its question.`,
          ]),
      ...texts
        .filter((text) => !(text in strings))
        .map((text) => `${rule} lacks the string "${text}": add it to ${STRINGS_FILE}.`),
      ...(existsSync(join(root, test))
        ? []
        : [`${rule} has no examples: add ${test} with texts that are flagged and clean ones.`]),
    ];
  });
}

function findSignalsWithoutRule(root: string): string[] {
  const signals = readFileSync(join(root, SIGNALS_FILE), 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm);
  const rules = [SPIN_RULES, REPOST_RULES].flatMap((registry) => namesIn(root, registry));
  const known = [...rules, ...SIGNALS_WITHOUT_RULE];
  return [...signals]
    .map(([, signal = '']) => signal)
    .filter((signal) => !known.includes(signal))
    .map(
      (signal) =>
        `SIGNALS in ${SIGNALS_FILE} lists "${signal}", which no rule finds: remove the line, or name the rule's file so.`,
    );
}

function findUnfinished(root: string): string[] {
  const files = REGISTRIES.flatMap((registry) =>
    namesIn(root, registry).flatMap((name) => [
      `${registry.at}/${name}.ts`,
      `${registry.at.replace(/^src/, 'test')}/${name}.test.ts`,
    ]),
  );
  return [...files, STRINGS_FILE]
    .filter((file) => existsSync(join(root, file)))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes(UNFINISHED))
    .map((file) => `${file} is not finished: replace what stands at "${UNFINISHED}".`);
}

/** What was forgotten when a rule, a language or a spinner was added: one sentence each, which says where to put it. */
export function findOmissions(root: string): string[] {
  return [
    ...REGISTRIES.flatMap((registry) => findUnregistered(root, registry)),
    ...findUndetectable(root),
    ...findIncompleteRules(root, SPIN_RULES),
    ...findIncompleteRules(root, REPOST_RULES),
    ...findUngrouped(root),
    ...findSignalsWithoutRule(root),
    ...findUnfinished(root),
  ];
}
