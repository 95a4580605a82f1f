import { mayContainBigram } from '../model/bigram-bloom-filter.ts';
import { packedStart } from '../model/packed-starts.ts';
import { BACKOFF_STEP, BACKOFF_ZERO_CODE, LOG_PROB_STEP } from '../model/sections.ts';
import type { LanguageModel } from './language-model.ts';

/** log P of a word outside the vocabulary; it cancels out where two readings of a text are compared. */
const UNKNOWN_LOG_PROB = -16;
/** Id of a word outside the vocabulary. */
export const UNKNOWN_ID = -1;

/**
 * Position of a word among the ascending words [from, to), or -1. Written out rather than by partitionPoint: it runs some
 * thousand times a word.
 */
function findAmong(words: Uint16Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] as number;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Position of the bigram `first second`, or -1; for questions that the filter has let through. */
export function searchBigram(lm: LanguageModel, first: number, second: number): number {
  if (first < 0 || second < 0 || first >= lm.vocabularySize) return -1;
  const from = lm.bigramStart[first] as number;
  return findAmong(lm.bigramWords, from, lm.bigramStart[first + 1] as number, second);
}

/** Position of the bigram `first second`, or -1; the filter answers most questions. */
export const findBigram = (lm: LanguageModel, first: number, second: number) =>
  mayContainBigram(lm.bigramFilter, first, second) === 0 ? -1 : searchBigram(lm, first, second);

/** log P(word), natural. */
export function unigramLogProb(lm: LanguageModel, word: number): number {
  return word < 0 ? UNKNOWN_LOG_PROB : (lm.unigram[word] as number);
}

/** log of the weight that a word gives to words never seen after it. */
export function backoffLogWeight(lm: LanguageModel, word: number): number {
  return word < 0 || word >= lm.vocabularySize ? 0 : (lm.backoff[word] as number);
}

/** log P(second | first) of a bigram in the model. */
export const storedBigramLogProb = (lm: LanguageModel, bigram: number) =>
  -LOG_PROB_STEP * (lm.bigramLogProbs[bigram] as number);

/** log P(second | first), given the bigram's position or -1. */
export function bigramLogProb(
  lm: LanguageModel,
  first: number,
  second: number,
  bigram: number,
): number {
  if (bigram >= 0) return storedBigramLogProb(lm, bigram);
  return backoffLogWeight(lm, first) + unigramLogProb(lm, second);
}

/**
 * log P(third | first second) of the back-off trigram model (Katz 1987), given the position of the bigram `first second`
 * (or -1) and log P(third | second).
 */
export function trigramLogProb(
  lm: LanguageModel,
  context: number,
  third: number,
  thirdGivenSecond: number,
): number {
  if (context < 0) return thirdGivenSecond;
  const from = packedStart(lm.trigramStart, context);
  const to = packedStart(lm.trigramStart, context + 1);
  const trigram = third < 0 ? -1 : findAmong(lm.trigramWords, from, to, third);
  if (trigram >= 0) return -LOG_PROB_STEP * (lm.trigramLogProbs[trigram] as number);
  const backoff = (lm.bigramBackoffs[context] as number) - BACKOFF_ZERO_CODE;
  return BACKOFF_STEP * backoff + thirdGivenSecond;
}
