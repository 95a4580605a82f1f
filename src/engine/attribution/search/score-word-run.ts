import type { WordRun } from './find-word-runs.ts';

/** How distinctive a word is: names and numbers most, long words more than short ones. Only the order matters. */
const NUMBER_SCORE = 3;
const NAME_SCORE = 2.5;
const LONG_WORD_SCORE = 1;
const MIN_LONG_WORD_LENGTH = 8;

/** How well a run of words identifies its article. Higher is better. */
export function scoreWordRun({ words }: WordRun): number {
  return words.reduce((sum, word, index) => sum + scoreWord(word, index), 0);
}

/** A capital counts only inside the run: at its start any word may have one. */
function scoreWord(word: string, index: number): number {
  if (/\p{N}/u.test(word)) return NUMBER_SCORE;
  if (index > 0 && /^\p{Lu}/u.test(word)) return NAME_SCORE;
  return word.length >= MIN_LONG_WORD_LENGTH ? LONG_WORD_SCORE : 0;
}
