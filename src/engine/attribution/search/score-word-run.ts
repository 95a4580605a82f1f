import type { WordRun } from './find-word-runs.ts';

/** What a word tells of its article: names and numbers most, long words more than short ones. Order, not measure. */
const NUMBER_SCORE = 3;
const NAME_SCORE = 2.5;
const LONG_WORD_SCORE = 1;
const MIN_LONG_WORD_LENGTH = 8;

/** How well a run of words identifies the article it stands in; higher is better. */
export function scoreWordRun({ words }: WordRun): number {
  return words.reduce((sum, word, at) => sum + scoreWord(word, at), 0);
}

/** A capital counts only inside the run: at its start any word may have one. */
function scoreWord(word: string, at: number): number {
  if (/\p{N}/u.test(word)) return NUMBER_SCORE;
  if (at > 0 && /^\p{Lu}/u.test(word)) return NAME_SCORE;
  return word.length >= MIN_LONG_WORD_LENGTH ? LONG_WORD_SCORE : 0;
}
