import { createSpellingCheck } from './spelling-check.ts';
import type { Tokens } from './split-tokens.ts';

/** Log-odds of two forms of one word ("hike", "hiking"), and of the same ending ("-ly", "-ed", "-s"). */
const STEM_LOG_ODDS = 1.5;
const ENDING_LOG_ODDS = 0.25;
const MIN_STEM_LENGTH = 3;
const ENDING_LENGTH = 2;

/** Log-odds of a word written as two ("work flow") and of initials ("chief executive officer": "CEO"). */
const LETTERS_LOG_ODDS = 2;

/** How similar words look: log-odds that one replaces the other, 0 for no similarity. */
export interface WordSimilarity {
  /** Two words, by id. */
  word(a: number, b: number): number;
  /** A phrase of `count` tokens from `start` and a word: its letters, its initials, or a form of one of its words. */
  phrase(tokens: Tokens, start: number, count: number, word: number): number;
}

/** Packs the first or last letters into one number for a quick comparison; -1 if there are too few. */
function packLetters(letters: string, minLength: number): number {
  if (letters.length < minLength) return -1;
  let value = 0;
  for (let i = 0; i < letters.length; i++) value = value * 65_536 + letters.charCodeAt(i);
  return value;
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Creates the similarity of a lexicon's words, in the order of their ids. */
export function createWordSimilarity(words: string[]): WordSimilarity {
  const heads = Float64Array.from(words, (word) =>
    packLetters(word.slice(0, MIN_STEM_LENGTH), MIN_STEM_LENGTH),
  );
  const tails = Float64Array.from(words, (word) =>
    packLetters(word.slice(-ENDING_LENGTH), ENDING_LENGTH),
  );
  const spells = createSpellingCheck(words);

  const isStem = (a: number, b: number) => {
    if (heads[a] === -1 || heads[a] !== heads[b]) return false;
    const [one, other] = [words[a] as string, words[b] as string];
    return commonPrefixLength(one, other) >= Math.min(one.length, other.length) - 1;
  };

  return {
    word(a, b) {
      if (isStem(a, b)) return STEM_LOG_ODDS;
      if (tails[a] === -1 || tails[a] !== tails[b]) return 0;
      const shortest = Math.min((words[a] as string).length, (words[b] as string).length);
      return shortest > ENDING_LENGTH + 1 ? ENDING_LOG_ODDS : 0;
    },
    phrase(tokens, start, count, word) {
      if (spells(tokens, start, count, word)) return LETTERS_LOG_ODDS;
      for (let t = start; t < start + count; t++)
        if (isStem(tokens.id[t] as number, word)) return STEM_LOG_ODDS;
      return 0;
    },
  };
}
