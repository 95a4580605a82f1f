import { containsWord, hashPhrase, phrasePairKey } from '../tokens/hash-phrase.ts';
import { NAME, NUMBER, PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import type { WordSimilarity } from '../tokens/word-similarity.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import { NEGLIGIBLE_COUNT, type SubstitutionCounts } from './count-substitutions.ts';
import { COHESION_BONUS } from './find-cohesion.ts';

/** Log-odds of a substitution seen elsewhere in the text: a spinner replaces a word by the same few others. */
const LOG_ODDS_PER_COUNT = 1;
const MAX_LOG_ODDS = 3;

/** Spinners put rare words for common ones; a common word of the original rarely replaces another. */
const COMMON_WORD = -0.5;
const EXPANDED_COMMON_WORD = -0.8;
const MIN_COMMON_SHARE = 0.006;
const MIN_COMMON_COUNT = 3;

/** Adjacent capitalised words belong together: "Department of State". */
const ALL_NAMES = 0.4;

/** A number with words beside it is hardly one phrase. */
const NUMBER_AND_WORDS = -0.5;

/** What is known about substitutions before a gap is aligned, in log-odds. Positions are token positions. */
export interface SubstitutionPrior {
  /** That a word of the copy replaces a word of the original. */
  word(copy: number, original: number): number;
  /**
   * That `count` tokens of the copy from `copy` replace a word of the original. `hasRoom` means that the gap has more
   * tokens of the copy than of the original: only then are phrases likely by themselves.
   */
  copyPhrase(copy: number, count: number, original: number, hasRoom: boolean): number;
  /** That a word of the copy replaces `count` tokens of the original from `original`. */
  originalPhrase(copy: number, original: number, count: number): number;
  /** That a word of the original was widened to a phrase around itself that ends at the copy's token `copyLast`. */
  expanded(copyLast: number, original: number): number;
}

/** What a prior is built from. */
export interface PriorSources {
  copy: Tokens;
  original: Tokens;
  similarity: WordSimilarity;
  weights: WordWeights;
  counts: SubstitutionCounts;
  isCohesive: (position: number) => boolean;
}

function areAllNames(tokens: Tokens, start: number, count: number): boolean {
  for (let i = start; i < start + count; i++)
    if (tokens.kind[i] !== NAME && tokens.kind[i] !== PUNCTUATION) return false;
  return true;
}

function hasNumber(tokens: Tokens, start: number, count: number): boolean {
  for (let i = start; i < start + count; i++) if (tokens.kind[i] === NUMBER) return true;
  return false;
}

/** Builds the prior from earlier substitutions, from word frequencies and from how similar words are. */
export function createSubstitutionPrior(sources: PriorSources): SubstitutionPrior {
  const { copy, original, similarity, weights, counts } = sources;
  const isCommon = (id: number) => {
    const count = weights.inOriginal[id] as number;
    return count >= MIN_COMMON_COUNT && count > MIN_COMMON_SHARE * original.length;
  };
  const logOddsOfCount = (copyHash: number, originalHash: number) => {
    const count = counts.counts.get(phrasePairKey(copyHash, originalHash)) ?? 0;
    return Math.min(MAX_LOG_ODDS, Math.max(0, count - NEGLIGIBLE_COUNT) * LOG_ODDS_PER_COUNT);
  };
  const seen = (i: number, k: number, j: number, l: number) =>
    counts.startsPhrase[original.id[j] as number]
      ? logOddsOfCount(hashPhrase(copy, i, k), hashPhrase(original, j, l))
      : 0;
  const cohesion = (start: number, count: number) => {
    let sum = 0;
    for (let t = start; t < start + count - 1; t++)
      if (sources.isCohesive(t)) sum += COHESION_BONUS;
    return sum;
  };
  return {
    word(i, j) {
      const word = copy.id[i] as number;
      const common = isCommon(word) ? COMMON_WORD : 0;
      return seen(i, 1, j, 1) + similarity.word(word, original.id[j] as number) + common;
    },
    copyPhrase(i, count, j, hasRoom) {
      const word = original.id[j] as number;
      const mixed = hasNumber(copy, i, count) ? NUMBER_AND_WORDS : 0;
      const sum = mixed + seen(i, count, j, 1) + (hasRoom ? cohesion(i, count) : 0);
      if (containsWord(copy, i, count, word)) return sum;
      const names = hasRoom && areAllNames(copy, i, count) ? ALL_NAMES : 0;
      return sum + similarity.phrase(copy, i, count, word) + names;
    },
    originalPhrase(i, j, count) {
      return seen(i, 1, j, count) + similarity.phrase(original, j, count, copy.id[i] as number);
    },
    expanded(copyLast, j) {
      if (isCommon(original.id[j] as number)) return EXPANDED_COMMON_WORD;
      return isCommon(copy.id[copyLast] as number) ? COMMON_WORD : 0;
    },
  };
}
