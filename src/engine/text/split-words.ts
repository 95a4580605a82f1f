/** One word or number of a text. Offsets are UTF-16 units into the text. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, curly apostrophes straightened, final dots of abbreviations dropped; numbers are `<num>`. */
  key: string;
  /** What stands between the word before and this one. */
  gap: WordGap;
}

/** `space`, a `hyphen` alone, a `mark` within the sentence (comma, bracket, quotation mark), or a sentence's `end`. */
export type WordGap = 'space' | 'hyphen' | 'mark' | 'end';

export const NUMBER_KEY = '<num>';

/**
 * Words with inner apostrophes (don't, o'clock), dotted abbreviations (U.S., e.g.), numbers. No alternative can
 * match the same text in two ways, so the expression runs in linear time.
 */
const WORD =
  /\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;
const SPACE = /^\s+$/;
const HYPHEN = /^[-\u2010\u2011]$/;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[.!?…]$|\n/;
const DIGIT = /^\p{N}/u;

function gapOf(between: string): WordGap {
  if (between === ' ') return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (SENTENCE_END.test(between)) return 'end';
  return SPACE.test(between) ? 'space' : 'mark';
}

/** Splits a text into words and numbers, in order; the first word's gap is `end`. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const key = DIGIT.test(raw) ? NUMBER_KEY : raw.toLowerCase().replaceAll('’', "'");
    const gap = last < 0 ? 'end' : gapOf(text.slice(last, start));
    last = start + raw.length;
    words.push({ start, end: last, key, gap });
  }
  return words;
}
