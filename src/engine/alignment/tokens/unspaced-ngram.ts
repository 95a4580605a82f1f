import { hasUnspacedLetter, SYLLABARY_LETTER } from '../../text/scripts.ts';
import type { Tokens } from './split-tokens.ts';

/** Scripts whose words lie hidden in a row of letters: two neighbours of one such script mostly are a word, or half of one. */
const CONTENT = /^(?:\p{Script=Han}{2}|[\p{Script=Katakana}ー]{2})$/u;

/** Letters of a syllabary say too little in twos: so many of Thai and its kin make a stretch. */
const NGRAM_LENGTH = 2;
const SYLLABARY_NGRAM_LENGTH = 4;

/** A short row of letters where no spaces part the words. */
export interface UnspacedNgram {
  letters: string;
  /** True for characters that carry meaning; kana between them are endings and particles. */
  isContent: boolean;
}

/** The stretch that begins with a token of a script without spaces; undefined in other scripts. */
export function unspacedNgram({ text, start }: Tokens, at: number): UnspacedNgram | undefined {
  const from = start[at] as number;
  const letter = String.fromCodePoint(text.codePointAt(from) ?? 0);
  if (!hasUnspacedLetter(letter)) return undefined;
  const isSyllables = SYLLABARY_LETTER.test(letter);
  const letters = text.slice(from, from + (isSyllables ? SYLLABARY_NGRAM_LENGTH : NGRAM_LENGTH));
  return { letters, isContent: isSyllables || CONTENT.test(letters) };
}
