import { CJK_LETTER } from '../../text/scripts.ts';
import { normalizeName } from './normalize-name.ts';

/** Shorter titles stand in other sentences by chance: letters of an alphabet, or characters that carry a word each. */
const MIN_LETTERS = 16;
const MIN_CHARACTERS = 8;

/** Signs that part a title from the name of its site. */
export const TITLE_SEPARATOR = /\s[|–—·»•-]\s|\s?[|｜_]\s?/u;

/** The title, folded, whole and without the site's name at its end; none if it is too short to be told apart. */
export function normalizedTitles(title: string): string[] {
  const parts = title.split(TITLE_SEPARATOR);
  const stem = parts.length > 1 ? parts.slice(0, -1).join(' ') : title;
  const enough = CJK_LETTER.test(title) ? MIN_CHARACTERS : MIN_LETTERS;
  return [...new Set([title, stem].map(normalizeName))].filter(({ length }) => length >= enough);
}

/** Do the words contain the title, punctuation and case aside? */
export function mentionsTitle(words: string, titles: string[]): boolean {
  if (titles.length === 0) return false;
  const folded = normalizeName(words);
  return titles.some((title) => folded.includes(title));
}
