import { hasUnspacedLetter, SYLLABARY_LETTER } from '../../text/scripts.ts';
import type { Tokens } from './split-tokens.ts';

/** Characters that carry meaning: two adjacent ones of such a script are mostly a word, or half of one. */
const CONTENT = /^(?:\p{Script=Han}{2}|[\p{Script=Katakana}ー]{2})$/u;

/** Characters per n-gram. Syllabic scripts (Thai and the like) say too little in two. */
const NGRAM_LENGTH = 2;
const SYLLABARY_NGRAM_LENGTH = 4;

/** Adjacent letters of a script without spaces. */
export interface UnspacedNgram {
  letters: string;
  /** True for characters that carry meaning; kana between them are endings and particles. */
  isContent: boolean;
}

/** The n-gram that starts at a token of a script without spaces; undefined in other scripts. */
export function unspacedNgram(tokens: Tokens, position: number): UnspacedNgram | undefined {
  const { text } = tokens;
  const start = tokens.start[position] as number;
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (!hasUnspacedLetter(letter)) return undefined;
  const isSyllables = SYLLABARY_LETTER.test(letter);
  const length = isSyllables ? SYLLABARY_NGRAM_LENGTH : NGRAM_LENGTH;
  const letters = text.slice(start, start + length);
  return { letters, isContent: isSyllables || CONTENT.test(letters) };
}
