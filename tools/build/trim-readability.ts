import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');
const PACKAGE = '@mozilla/readability';
const SOURCE = join(MODULES, PACKAGE, 'Readability.js');
const FOLDER = join(MODULES, '.cache', 'unspun');
const TRIMMED = join(FOLDER, 'readability.js');

/**
 * Methods whose work nobody looks at: linked data, addresses and pictures are read from the page itself, and the
 * element that is found is not shown, so its classes and styles do not matter.
 */
const UNUSED_METHODS = [
  '_getJSONLD',
  '_fixRelativeUris',
  '_fixLazyImages',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_cleanStyles',
  '_cleanClasses',
];

/** Options that are always the same here, and what they are. */
const FIXED_OPTIONS: Readonly<Record<string, string>> = {
  _docJSDOMParser: 'false',
  _disableJSONLD: 'true',
  _keepClasses: 'true',
  _linkDensityModifier: '0',
  _nbTopCandidates: '5',
  _allowedVideoRegex: 'this.REGEXPS.videos',
};

/** A method up to the line that closes it, by the library's indentation. */
const method = (name: string) =>
  new RegExp(`^ {2}${name}\\([^)]*\\) \\{$[\\s\\S]*?^ {2}\\},$`, 'm');

/** What is cut, with what takes its place. Each is there. */
const CUTS: readonly (readonly [RegExp, string])[] = [
  ...UNUSED_METHODS.map((name) => [method(name), `${name}() {},`] as const),
  [/^ {2}if \(this\._debug\) \{[\s\S]*?^ {2}\}$/m, ''],
  [/^ +if \(this\._debug\) \{\n[^}]*\}$/gm, ''],
  [/^ +this\.log\([\s\S]*?\);$/gm, ''],
  [/errs\.push\(\s*`[^`]*`\s*\);/g, 'errs.push(0);'],
  [/^ {4}if \(this\._maxElemsToParse[\s\S]*?^ {4}\}$/m, ''],
  [/^ {4}if \(!metadata\.excerpt\)[\s\S]*?^ {4}\}$/m, ''],
  [/^ +var textContent = articleContent\.textContent;$/m, ''],
  [/^ +textContent,\n +length: textContent\.length,\n +excerpt: metadata\.excerpt,$/m, ''],
  [/^ {2}(?:PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS): \[[^\]]*\],$/gm, ''],
  [/^if \(typeof module [\s\S]*/m, 'export { Readability };\n'],
];

function cut(code: string, [from, to]: (typeof CUTS)[number]): string {
  const rest = code.replace(from, to);
  if (rest !== code) return rest;
  throw new Error(
    `${PACKAGE} has changed: ${from} is not in it. Compare it with ${import.meta.filename}.`,
  );
}

/** Puts an option's value in its place; the minifier then drops what never happens. */
function fixOption(code: string, [name, value]: [string, string]): string {
  const set = new RegExp(`^ {2}this\\.${name} =[\\s\\S]*?;$`, 'm');
  return cut(code, [set, '']).replaceAll(`this.${name}`, value);
}

/** Drops the patterns that only cut code asked for. */
function dropUnusedPatterns(code: string): string {
  return code.replace(/^ {4}(\w+):\s+\/.*,$\n/gm, (pattern, name) =>
    code.includes(`REGEXPS.${name}`) ? pattern : '',
  );
}

const PRIVATE_NAME = /\b_[a-z]\w+/gi;

function shortenPrivateNames(code: string): string {
  const names = [...new Set(code.match(PRIVATE_NAME))];
  return code.replace(PRIVATE_NAME, (name) => `_${names.indexOf(name).toString(36)}`);
}

/**
 * Readability as a module that only finds the article: every page loads it, and the rest is a third of its size.
 * @returns where the module is, for an alias
 */
export function trimReadability(): string {
  const whole = readFileSync(SOURCE, 'utf8');
  const fixed = Object.entries(FIXED_OPTIONS).reduce(fixOption, CUTS.reduce(cut, whole));
  const code = shortenPrivateNames(dropUnusedPatterns(fixed));
  mkdirSync(FOLDER, { recursive: true });
  // Builds may run side by side.
  const unfinished = `${TRIMMED}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, TRIMMED);
  return TRIMMED;
}
