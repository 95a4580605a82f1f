import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from './edit-list.ts';
import { checkIsNew } from './names.ts';
import { CODES_FILE, LANGUAGES, UNFINISHED } from './registries.ts';
import { UsageError } from './usage-error.ts';
import { writeNew } from './write-new.ts';

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The English name of an ISO 639-1 code. */
function nameOf(code: string | undefined): string {
  const name = /^[a-z]{2}$/.test(code ?? '') ? ENGLISH_NAMES.of(code as string) : undefined;
  if (name) return name;
  throw new UsageError(
    `"${code ?? ''}" is no language: give its code of two letters (ISO 639-1), such as "sw" for Swahili.`,
  );
}

const source = (code: string, name: string) => `import type { Language } from './language.ts';

// ${UNFINISHED} Fill the lists from real pages; language.ts says what each is for, and how a phrase is written.
export const ${code}: Language = {
  code: '${code}',
  name: '${name}',
  pieces: [],
  credits: [],
  translations: [],
  originals: [],
  labels: [],
  lists: [],
  basedOn: [],
  notCredits: [],
  pictures: [],
  pointers: [],
  agencies: [],
  responses: [],
};
`;

/** Begins a language. @returns what is left to do */
export function newLanguage(root: string, given: string | undefined): string[] {
  const name = nameOf(given);
  const code = given as string;
  const path = `${LANGUAGES.at}/${code}.ts`;
  checkIsNew(root, path);
  writeNew(root, path, source(code, name));
  register(root, LANGUAGES, code, code);
  const isDetected = readFileSync(join(root, CODES_FILE), 'utf8').includes(`:${code}`);
  return [
    `${path}: fill the lists for ${name}; pieces, credits, labels, agencies and responses must not stay empty.`,
    ...(isDetected
      ? []
      : [`${CODES_FILE}: add the pair of its ISO 639-3 and ISO 639-1 codes to CODES.`]),
    'README.md, CHANGELOG.md and store/listings: raise the number of languages.',
    'Try it: npx vitest run --project unit test/engine/languages test/registration.test.ts',
  ];
}
