import { DICTIONARY, OLDER_ENGLISH_SHARE } from '../thresholds.ts';
import { countDictionaryMarks, type DictionaryMarks } from './dictionary-marks.ts';
import { isArchaic } from './is-archaic.ts';
import type { Word } from './split-words.ts';

/** Writing whose odd words say nothing of a spinner. */
export type UnjudgedWriting = 'older-english' | 'dictionary-entries';

function isDictionary({ habits, marks, entries }: DictionaryMarks, words: number): boolean {
  if (entries >= DICTIONARY.entries && entries >= DICTIONARY.share * words) return true;
  return habits >= DICTIONARY.habits && marks >= DICTIONARY.share * words;
}

/** The kind of writing, if its wording cannot be judged. */
export function unjudgedWriting(text: string, words: readonly Word[]): UnjudgedWriting | undefined {
  const archaic = words.filter(({ key }) => isArchaic(key)).length;
  if (archaic >= OLDER_ENGLISH_SHARE * words.length) return 'older-english';
  return isDictionary(countDictionaryMarks(text), words.length) ? 'dictionary-entries' : undefined;
}
