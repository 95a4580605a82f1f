import type { Run } from './find-runs.ts';

/** What a word tells of its article: names and numbers most, long words more than short ones. Order, not measure. */
const NUMBER = 3;
const NAME = 2.5;
const LONG = 1;
const LONG_WORD = 8;

/** How well a run of words identifies the article it stands in; higher is better. */
export function scoreRun({ words }: Run): number {
  return words.reduce((sum, word, at) => sum + scoreWord(word, at), 0);
}

/** A capital counts only inside the run: at its start any word may have one. */
function scoreWord(word: string, at: number): number {
  if (/\p{N}/u.test(word)) return NUMBER;
  if (at > 0 && /^\p{Lu}/u.test(word)) return NAME;
  return word.length >= LONG_WORD ? LONG : 0;
}
