import { explainsTrick } from '../../text/explains-trick.ts';
import { isTechnicalToken, surroundingToken } from '../../text/surrounding-token.ts';
import type { SpinRule } from '../spin-rule.ts';

/**
 * Characters of no width, or marks laid over letters that never carry them, inside a Latin word. A word is looked at
 * from its first letter only: from each of its letters, a long one would take quadratic time.
 */
const WORD_WITH_HIDDEN =
  /(?<![A-Za-z])[A-Za-z]+(?:(?:\u200D|[\u200B\u200C\u2060-\u2064\uFEFF]|[\u034F\u0332\u0336\u20DD])+[A-Za-z]+)+/gu;
const INVISIBLE = /[^A-Za-z]/g;

/** Words with invisible characters between their letters, put in to hide a copy from comparison; break hints aside. */
export const hiddenCharacters: SpinRule = {
  signal: 'hidden-characters',
  weight: 1,
  anyLanguage: true,
  find(text) {
    const found = [...text.matchAll(WORD_WITH_HIDDEN)];
    if (found.length === 0 || explainsTrick(text, 'invisible')) return [];
    return found
      .filter(({ index }) => !isTechnicalToken(surroundingToken(text, index)))
      .map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        key: word.toLowerCase(),
        expected: word.replaceAll(INVISIBLE, ''),
      }));
  },
};
