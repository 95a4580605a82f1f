import type { Word } from '../../text/split-words.ts';
import { pageWords } from './page-words.ts';
import type { Substitution } from './substitution.ts';

/** Of substitutions by the same page words only the likeliest, likeliest first. */
export function distinctSubstitutions(
  substitutions: Substitution[],
  words: Word[],
): Substitution[] {
  const seen = new Set<string>();
  return [...substitutions]
    .sort((a, b) => b.probability - a.probability || a.first - b.first)
    .filter(({ first, last }) => {
      const key = pageWords(words, first, last);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
