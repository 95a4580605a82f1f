import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pascalCase, sentenceCase } from './names.ts';
import { SIGNALS_FILE, STRINGS_FILE, UNFINISHED } from './registries.ts';

/** Writes a file, with the folders above it. */
export function writeNew(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Puts a signal into the settings' list, behind another one. */
export function addSignal(root: string, name: string, after: string): void {
  const path = join(root, SIGNALS_FILE);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(`  '${after}',\n`, `  '${after}',\n  '${name}',\n`));
}

/** Begins the two English strings of a signal, behind those of another one. */
export function addStrings(root: string, name: string, after: string): void {
  const path = join(root, STRINGS_FILE);
  const strings = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object);
  const added = [
    [
      `signal${pascalCase(name)}`,
      { message: `${UNFINISHED} ${sentenceCase(name)}`, description: 'Kind of evidence.' },
    ],
    [
      `why${pascalCase(name)}`,
      {
        message: `${UNFINISHED} Why this counts, in one sentence.`,
        description: 'Why this kind of evidence counts as a sign.',
      },
    ],
  ];
  const at = strings.findLastIndex(([key]) => key.endsWith(pascalCase(after)));
  strings.splice(at + 1, 0, ...(added as typeof strings));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(strings), null, 2)}\n`);
}
