import { PUNCTUATION, type Tokens } from './split-tokens.ts';

/** Fewer letters are no initials. */
const MIN_INITIALS = 2;

/** Words that initials skip. */
const FUNCTION_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'de',
  'la',
  'del',
  'du',
  'des',
  'der',
]);

/** True if a phrase of `count` tokens from `start` spells a word (by id): with all its letters, or as its initials. */
export type SpellingCheck = (tokens: Tokens, start: number, count: number, word: number) => boolean;

/** Creates the check for a lexicon's words, in the order of their ids. */
export function createSpellingCheck(words: string[]): SpellingCheck {
  const letterRuns = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const firstUnits = Uint16Array.from(words, (word) => word.charCodeAt(0));
  const isFunctionWord = Uint8Array.from(words, (word) => Number(FUNCTION_WORDS.has(word)));
  return (tokens, start, count, word) => {
    const head = tokens.id[start] as number;
    if (firstUnits[head] !== firstUnits[word] && !isFunctionWord[head]) return false;
    const [letters, whole] = [letterRuns[word] as string, words[word] as string];
    // Letters matched so far, -1 after a mismatch: all letters; initials; initials without function words.
    let [spelt, initials, contentInitials] = [0, 0, 0];
    for (let t = start; t < start + count; t++) {
      if (tokens.kind[t] === PUNCTUATION) continue;
      const id = tokens.id[t] as number;
      const part = words[id] as string;
      if (spelt >= 0) spelt = whole.startsWith(part, spelt) ? spelt + part.length : -1;
      if (t > start && tokens.kind[t - 1] === PUNCTUATION) continue;
      const first = part[0];
      if (initials >= 0) initials = letters[initials] === first ? initials + 1 : -1;
      if (contentInitials >= 0 && !isFunctionWord[id])
        contentInitials = letters[contentInitials] === first ? contentInitials + 1 : -1;
      if (initials < 0 && contentInitials < 0 && spelt < 0) return false;
    }
    if (spelt === whole.length) return true;
    const { length } = letters;
    return length >= MIN_INITIALS && (initials === length || contentInitials === length);
  };
}
