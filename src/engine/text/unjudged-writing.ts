import { DICTIONARY, OLDER_ENGLISH_SHARE } from '../thresholds.ts';
import { countDictionaryMarks } from './dictionary-marks.ts';
import { isArchaic } from './is-archaic.ts';
import type { Word } from './split-words.ts';

/** Writing whose odd words say nothing of a spinner. */
export type UnjudgedWriting = 'older-english' | 'dictionary-entries';

/** The kind of writing, if its wording cannot be judged. */
export function unjudgedWriting(text: string, words: readonly Word[]): UnjudgedWriting | undefined {
  const archaic = words.filter(({ key }) => isArchaic(key)).length;
  if (archaic >= OLDER_ENGLISH_SHARE * words.length) return 'older-english';
  const { habits, marks } = countDictionaryMarks(text);
  const isDictionary = habits >= DICTIONARY.habits && marks >= DICTIONARY.share * words.length;
  return isDictionary ? 'dictionary-entries' : undefined;
}
