import { CJK_LETTER } from '../../text/scripts.ts';
import { normalizeName } from './normalize-name.ts';

/** Shorter titles occur in other sentences by chance. Letters, or ideographic characters. */
const MIN_LETTERS = 16;
const MIN_CHARACTERS = 8;

/** Separators between a title and the site's name. */
export const TITLE_SEPARATOR = /\s[|–—·»•-]\s|\s?[|｜_]\s?/u;

/** The title, normalized, complete and without the site's name. Empty if it is too short to be distinctive. */
export function normalizedTitles(title: string): string[] {
  const parts = title.split(TITLE_SEPARATOR);
  const withoutSite = parts.length > 1 ? parts.slice(0, -1).join(' ') : title;
  const minLength = CJK_LETTER.test(title) ? MIN_CHARACTERS : MIN_LETTERS;
  return [...new Set([title, withoutSite].map(normalizeName))].filter(
    ({ length }) => length >= minLength,
  );
}

/** True if the words contain the title, ignoring punctuation and case. */
export function mentionsTitle(words: string, titles: string[]): boolean {
  if (titles.length === 0) return false;
  const normalized = normalizeName(words);
  return titles.some((title) => normalized.includes(title));
}
