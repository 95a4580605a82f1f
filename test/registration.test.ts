import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { languageCodes } from '../src/engine/languages/language-codes.ts';
import { languages } from '../src/engine/languages/languages.ts';
import { REPOST_RULES } from '../src/engine/repost/repost-rules.ts';
import { SPIN_RULES } from '../src/engine/spin/spin-rules.ts';
import { findOmissions } from '../tools/scaffold/find-omissions.ts';
import { camelCase } from '../tools/scaffold/names.ts';
import { CODES_FILE } from '../tools/scaffold/registries.ts';
import { SPINNERS } from '../training/spinners/spinners.ts';

const ROOT = resolve(import.meta.dirname, '..');

it('nothing is forgotten of what was added: rules, languages, spinners', () => {
  expect(findOmissions(ROOT)).toEqual([]);
});

it.each([
  ...SPIN_RULES.map(({ signal }) => ['src/engine/spin/rules', signal] as const),
  ...REPOST_RULES.map(({ signal }) => ['src/engine/repost/rules', signal] as const),
  ...SPINNERS.map(({ name }) => ['training/spinners/catalogue', name] as const),
])('%s/%s.ts holds what has that name', (folder, name) => {
  const code = readFileSync(join(ROOT, folder, `${name}.ts`), 'utf8');
  expect(code).toContain(`export const ${camelCase(name)}`);
});

/** ISO 639-3 codes of the languages that the detector's own files tell apart, by letters or by script. */
async function detectorCodes(): Promise<Set<string>> {
  const load = (file: string) => import(join(ROOT, 'node_modules/franc', file));
  const { data } = (await load('data.js')) as { data: Record<string, object> };
  const { expressions } = (await load('expressions.js')) as { expressions: object };
  return new Set([...Object.values(data), expressions].flatMap(Object.keys));
}

it('the detector knows each language code', async () => {
  const known = await detectorCodes();
  const unknown = [...languageCodes].filter(([code]) => !known.has(code));
  const sentences = unknown.map(
    ([code, short]) =>
      `The language "${short}" cannot be recognised: CODES in ${CODES_FILE} gives "${code}", which is no code of the package franc.`,
  );
  expect(sentences).toEqual([]);
});

it.each(['README.md', 'CHANGELOG.md'])('%s counts the languages whose credits are read', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect(/in (\d+) languages/.exec(text)?.[1]).toBe(String(Object.keys(languages).length));
});

it('the descriptions for the stores count them, too', () => {
  const folder = 'store/listings';
  const count = Object.keys(languages).length;
  const holdsCount = (file: string) =>
    readFileSync(join(ROOT, folder, file), 'utf8')
      .split(/\D+/)
      .includes(String(count));
  const wrong = readdirSync(join(ROOT, folder)).filter((file) => !holdsCount(file));
  const sentences = wrong.map(
    (file) => `${folder}/${file} must say that it is ${count} languages.`,
  );
  expect(sentences).toEqual([]);
});
