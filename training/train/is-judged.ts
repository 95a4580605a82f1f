import { splitWords } from '../../src/engine/text/split-words.ts';
import { unjudgedWriting } from '../../src/engine/text/unjudged-writing.ts';
import { MIN_WORDS } from '../../src/engine/thresholds.ts';
import type { Example } from './read-examples.ts';

/** Whether the engine would judge a text: short ones, older English and dictionaries set no thresholds. */
export function isJudged({ doc: { text, wordCount } }: Example): boolean {
  return wordCount >= MIN_WORDS && !unjudgedWriting(text, splitWords(text));
}
