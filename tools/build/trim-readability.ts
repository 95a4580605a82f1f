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
  [/^ {6}dir: this\._articleDir,\n +lang: this\._articleLang,$/m, ''],
  [/^ {6}publishedTime: metadata\.publishedTime,$/m, ''],
  [/^ +if \(node\.tagName === "HTML"\) \{\n.*_articleLang.*\n +\}$/m, ''],
  [/^ +\/\/ Find out text direction from [\s\S]*?^ {8}\}\);$/m, ''],
  [/^ +metadata\.(?:excerpt|publishedTime) =[\s\S]*?;$/gm, ''],
  [/ \|\| this\._articleSiteName/, ''],
  [/^ {8}if \(content\) \{\n([\s\S]*?)^ {8}\}$/m, '$1'],
  [/typeof (values\["article:author"\]) === "string"/, '$1'],
  [/^ {4}var jsonLd = .*$/m, ''],
  [/_getArticleMetadata\(jsonL?d\)/gi, '_getArticleMetadata()'],
  [/^ +jsonld\.(?:title|byline) \|\|$/gm, ''],
  [/jsonld\.siteName \|\| /, ''],
  [/^ {2}\/\/ In some older versions[\s\S]*?^ {2}\}$/m, ''],
  [
    /^ {2}this\._(?:debug|maxElemsToParse|classesToPreserve|articleDir|articleLang|articleSiteName|articleTitle|articleByline|metadata) =[\s\S]*?;$/gm,
    '',
  ],
  [/^ {2}this\._serializer =[\s\S]*?^ {4}\};$/m, ''],
  [/this\._serializer\(articleContent\)/, 'articleContent'],
  [/^ {2}CLASSES_TO_PRESERVE: .*,$/m, ''],
  [/^ {2}DEFAULT_(?:MAX_ELEMS_TO_PARSE|N_TOP_CANDIDATES|CHAR_THRESHOLD): .*,$/gm, ''],
  [/ \|\| this\.DEFAULT_CHAR_THRESHOLD/, ''],
  [/this\.DEFAULT_CHAR_THRESHOLD/, '500'],
  [/^ {2}options = options \|\| \{\};$/m, ''],
  [/^ {2}(?:ELEMENT_NODE|TEXT_NODE|FLAG_\w+): \w+,$/gm, ''],
  [/this\.(?:ELEMENT_NODE|FLAG_STRIP_UNLIKELYS)/g, '1'],
  [/this\.FLAG_WEIGHT_CLASSES/g, '2'],
  [/this\.TEXT_NODE/g, '3'],
  [/this\.FLAG_CLEAN_CONDITIONALLY/g, '4'],
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

/** Patterns are called by number; only the library itself uses them. */
function shortenPatternNames(code: string): string {
  const names = [...new Set(code.match(/(?<=REGEXPS\.)\w+/g))];
  return names.reduce(
    (rest, name, at) =>
      rest.replace(
        new RegExp(`(?<=REGEXPS\\.)${name}\\b|(?<=^ {4})${name}(?=:\\s+/)`, 'gm'),
        `r${at}`,
      ),
    code,
  );
}

/** What nobody outside of it calls: names with an underscore, of its constants, patterns and scores. */
const PRIVATE_NAME =
  /\b(?:_[a-zA-Z]\w+|(?:DEFAULT|UNLIKELY|DIV_TO|ALTER|PHRASING|HTML)_[A-Z_]+|REGEXPS|contentScore|readability)\b/g;

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
  const code = shortenPrivateNames(shortenPatternNames(dropUnusedPatterns(fixed)));
  mkdirSync(FOLDER, { recursive: true });
  // Builds may run side by side.
  const unfinished = `${TRIMMED}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, TRIMMED);
  return TRIMMED;
}
