import type { Word } from '../text/split-words.ts';

/** Endings by which a rare word is known. */
const ENDINGS =
  'ing ed s ly tion er al ic ous ive able ment ness ity est ful less ism ist ize ise ate ify'.split(
    ' ',
  );

/** What stands for the end of a sentence, for a mark inside it, and for rare words: names, and others by their ending. */
export const STAND_INS = ['<end>', '<mark>', '<name>', '<other>', ...ENDINGS] as const;

export const END_STAND_IN = STAND_INS.indexOf('<end>');
export const MARK_STAND_IN = STAND_INS.indexOf('<mark>');
const NAME = STAND_INS.indexOf('<name>');
const OTHER = STAND_INS.indexOf('<other>');

/** Of a word with several of them the longest counts. */
const LONGEST_FIRST = ENDINGS.toSorted((a, b) => b.length - a.length);

/** Place in STAND_INS of what a rare word is read as. */
export function standInOf({ key, gap, start }: Word, text: string): number {
  const first = text.charCodeAt(start);
  if (first > 64 && first < 91 && gap !== 'end') return NAME;
  const ending = LONGEST_FIRST.find((one) => key.endsWith(one));
  return ending ? STAND_INS.indexOf(ending) : OTHER;
}
