import type { Word } from '../../text/split-words.ts';

/** The words first … last of a page in one piece, whatever their case: the same words are the same string. */
export const pageWords = (words: Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');
