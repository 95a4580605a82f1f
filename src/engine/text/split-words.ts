import { endsSentence } from './split-sentences.ts';
import { WORD } from './token-patterns.ts';

/** One word or number of a text. Offsets are UTF-16 units into the text. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, curly apostrophes straightened, final dots of abbreviations dropped; numbers are `<num>`. */
  key: string;
  /** What stands between the word before and this one. */
  gap: WordGap;
}

/** A space, a hyphen alone, punctuation within the sentence (comma, bracket, quotation mark), or a sentence's end. */
export type WordGap = 'space' | 'hyphen' | 'punctuation' | 'end';

const NUMBER_KEY = '<num>';

const SPACE = /^\s+$/;
const HYPHEN = /^[-\u2010\u2011]$/;
const DIGIT = /^\p{N}/u;

function gapOf(between: string): WordGap {
  if (between === ' ') return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (endsSentence(between)) return 'end';
  return SPACE.test(between) ? 'space' : 'punctuation';
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
