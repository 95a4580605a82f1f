import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** "feed-footer" as a name in code: "feedFooter". */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** "feed-footer" as the end of a name: "FeedFooter". */
export const pascalCase = (name: string): string => camelCase(`-${name}`);

/** "feed-footer" as words: "Feed footer". */
export function sentenceCase(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Refuses a name that is not in kebab-case. */
export function checkName(name: string | undefined): string {
  if (name !== undefined && KEBAB_CASE.test(name)) return name;
  throw new UsageError(
    `"${name ?? ''}" is no name for a file: use lower-case English words joined by hyphens, such as "feed-footer".`,
  );
}

/** Refuses to write over a file. `path` starts at the repository's root. */
export function checkIsNew(root: string, path: string): void {
  if (!existsSync(join(root, path))) return;
  throw new UsageError(`${path} exists already: choose another name, or change that file.`);
}
