import { fnv1a, mixBits } from '../text/hash.ts';
import { opensSentence } from '../text/split-sentences.ts';
import { SKETCH_WORD } from '../text/token-patterns.ts';

/**
 * Features kept per text. With 42 of 4 bytes, and packed titles and addresses, 20,000 articles fit in 5 MB; with 40,
 * one more of 214 spun copies is missed.
 */
export const SKETCH_SIZE = 42;

/** The low bits of a feature give the sixteenth of the text; the 28 above are a hash of the words. */
export const SECTION_BITS = 4;

/** Shorter words are mostly grammar, shorter numbers count lists. */
const MIN_WORD_LENGTH = 5;
const MIN_NAME_LENGTH = 3;
const MIN_NUMBER_LENGTH = 3;

interface HashedWord {
  hash: number;
  at: number;
  /** True for names and numbers. */
  isAnchor: boolean;
}

/**
 * Which words are paired with the next of their kind, and how strongly such a pair is preferred. Names and numbers
 * survive rewording; a word beside a name may; other words are for texts that have neither.
 */
const CHAIN_SHAPES = [
  { joins: (word: HashedWord) => word.isAnchor, weigh: () => 16, salt: 31 },
  { joins: (word: HashedWord) => !word.isAnchor, weigh: () => 1, salt: 31 },
  {
    joins: () => true,
    weigh: (a: HashedWord | undefined, b: HashedWord) => (a?.isAnchor || b.isAnchor ? 4 : 1),
    salt: 37,
  },
];

const hashWord = (word: string) => mixBits(fnv1a(word));

function isAnchor(word: string, opensSentence: boolean): boolean {
  if (/\d/.test(word)) return word.length >= MIN_NUMBER_LENGTH;
  const isName = !opensSentence && word[0] !== word[0]?.toLowerCase();
  return isName && word.length >= MIN_NAME_LENGTH;
}

/** Names, numbers and longer words, in text order. */
function* readWords(text: string): Generator<HashedWord> {
  for (const { 0: word, index: at } of text.matchAll(SKETCH_WORD)) {
    const before = text.slice(Math.max(0, at - 3), at);
    const anchor = isAnchor(word, at === 0 || opensSentence(before));
    if (!anchor && (word.length < MIN_WORD_LENGTH || /\d/.test(word))) continue;
    yield { hash: hashWord(word.toLowerCase()), at, isAnchor: anchor };
  }
}

/**
 * Makes a text's sketch. Each word of a chain with the next one is a feature; weighted bottom-k sampling (Cohen and
 * Kaplan 2007) keeps some, so that two texts with common pairs keep the same. Single words would also match the issues
 * of a series; pairs tell them apart.
 * @returns at most `SKETCH_SIZE` numbers of 32 bits, ascending; the text cannot be recovered from them
 */
export function sketch(text: string): Uint32Array {
  const kept = new Map<number, { rank: number; section: number }>();
  const before: (HashedWord | undefined)[] = [];
  for (const word of readWords(text)) {
    const section = Math.floor((word.at / text.length) * 2 ** SECTION_BITS);
    CHAIN_SHAPES.forEach(({ joins, weigh, salt }, i) => {
      if (!joins(word)) return;
      const pair = mixBits((before[i]?.hash ?? 0) ^ Math.imul(word.hash, salt)) >>> SECTION_BITS;
      const rank = mixBits(pair) / weigh(before[i], word);
      const known = kept.get(pair);
      kept.set(pair, { section, ...known, rank: Math.min(rank, known?.rank ?? rank) });
      before[i] = word;
    });
  }
  const first = [...kept].sort((a, b) => a[1].rank - b[1].rank || a[0] - b[0]);
  return Uint32Array.from(
    first.slice(0, SKETCH_SIZE),
    ([pair, { section }]) => pair * 2 ** SECTION_BITS + section,
  ).sort();
}
