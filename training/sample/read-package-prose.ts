import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGES = resolve(import.meta.dirname, '../../node_modules');

const DOCUMENT =
  /^(?!.*(?:licen[cs]e|contributing|code_of_conduct|security))[^.]*\.(?:md|markdown)$/i;

/** Shorter documents are not worth reading. */
const MIN_WORDS = 100;

/** Shorter paragraphs are headings, commands or captions. In words. */
const MIN_PARAGRAPH = 12;

/** What a person wrote about a package. */
export interface PackageProse {
  /** Name of the package. */
  name: string;
  /** Path below node_modules, with "/". */
  path: string;
  text: string;
}

/** Markup that stands between words, taken away; what it surrounds stays. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs of whole sentences in a Markdown document: no code, no lists, no tables. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .filter((block) => !/^\s{0,3}[#|<>*+![\d=-]|^ {4}/.test(block))
    .map(plainText)
    .filter((text) => text.split(' ').length >= MIN_PARAGRAPH && /[.!?]$/.test(text))
    .join('\n\n');
}

const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

/**
 * The prose in the documentation of the installed packages, which all have free licences: some 350 texts by people,
 * each once, in order of their paths.
 */
export function readPackageProse(): PackageProse[] {
  const paths = readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => DOCUMENT.test(path.split('/').at(-1) ?? ''))
    .sort();
  const texts = new Map<string, PackageProse>();
  for (const path of paths) {
    const text = proseOf(readFileSync(join(PACKAGES, path), 'utf8'));
    if (text.split(/\s+/).length < MIN_WORDS || texts.has(text)) continue;
    texts.set(text, { name: packageOf(path), path, text });
  }
  return [...texts.values()];
}
