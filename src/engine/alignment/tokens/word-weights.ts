import { findLowercaseWords } from './find-lowercase-words.ts';
import type { Tokens } from './split-tokens.ts';

/** Upper limit in short texts: one word that agrees by chance must not decide. */
const MAX_LOG_ODDS = 6;

/** Share of its words that a related text keeps; only the order of magnitude matters. */
const KEPT_SHARE = 0.5;

/**
 * In every language short words are the common ones (Zipf 1935), so agreeing on one says little, however rare it is in
 * two texts. The highest weight of a word without a capital, by its length.
 */
const MAX_LOG_ODDS_BY_LETTERS = [0.5, 1.2, 1.6, 1.8, 2.4, 3, 3.8];

/** A single digit occurs in every text. */
const MAX_LOG_ODDS_OF_DIGIT = 2;

/** What the two texts say about each word, by its id in the lexicon. */
export interface WordWeights {
  /** Its occurrences in the copy and in the original. */
  inCopy: Int32Array;
  inOriginal: Int32Array;
  /** Log-odds (natural, 0 to 6) that two positions with this word correspond and do not agree by chance. */
  weight: Float32Array;
}

/** The log-odds that an agreement is no chance, if chance makes it with probability `chance`. */
export function logOdds(chance: number): number {
  return Math.max(0, Math.min(MAX_LOG_ODDS, Math.log(KEPT_SHARE / chance)));
}

function countWordIds(tokens: Tokens, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const id of tokens.id) counts[id] = (counts[id] as number) + 1;
  return counts;
}

function maxLogOdds(word: string, isName: boolean): number {
  if (/^\p{N}/u.test(word)) return word.length > 1 ? MAX_LOG_ODDS : MAX_LOG_ODDS_OF_DIGIT;
  if (isName && word.length > 1) return MAX_LOG_ODDS;
  return MAX_LOG_ODDS_BY_LETTERS[word.length] ?? MAX_LOG_ODDS;
}

/** Weighs every word of the lexicon by its rarity in both texts together and by its length. */
export function weighWords(copy: Tokens, original: Tokens, words: string[]): WordWeights {
  const inCopy = countWordIds(copy, words.length);
  const inOriginal = countWordIds(original, words.length);
  const total = copy.length + original.length;
  const lowerCase = findLowercaseWords(copy, original);
  const weight = Float32Array.from(words, (word, id) => {
    const share = ((inCopy[id] as number) + (inOriginal[id] as number) + 1) / (total + 1);
    return Math.min(logOdds(share), maxLogOdds(word, !lowerCase.has(id)));
  });
  return { inCopy, inOriginal, weight };
}
