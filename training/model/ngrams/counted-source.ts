import type { NgramCounts } from '../read-counts.ts';
import { ngramKey } from './ngram-key.ts';
import type { NgramSource } from './ngram-source.ts';

/**
 * Share of the counted text in the mixture: it is written, and of many kinds, but much smaller than the other. Of 0.2, 0.3
 * and 0.4 the second predicts science, news and blogs best together; more of it spoils diaries.
 */
export const COUNTED_TEXT_WEIGHT = 0.3;
/** Absolute discount of counts (the usual value for counts of this size). */
const DISCOUNT = 0.75;
/** Count taken for a word that was not counted. */
const UNSEEN_COUNT = 0.3;

/** Counts of all three orders. */
export interface CountedText {
  words: NgramCounts;
  pairs: NgramCounts;
  triples: NgramCounts;
}

/** P of a word with such a count; 0 if it was not counted. */
export const countedWordProb = ({ total }: NgramCounts, count: number) =>
  Math.max(count, UNSEEN_COUNT) / total;

type IdOf = (word: string) => number | undefined;

/** Counts by key, and the probability that each context leaves to words never counted after it. */
interface CountsByKey {
  counts: Map<number, number>;
  left: Map<number, number>;
}

/** Adds an n-gram to the counts; its context was met so often. */
function addCount({ counts, left }: CountsByKey, context: number, last: number, n: Ratio): void {
  counts.set(ngramKey(context, last), n.count);
  left.set(context, (left.get(context) ?? 1) - (n.count - DISCOUNT) / n.contextCount);
}

interface Ratio {
  count: number;
  contextCount: number;
}

function indexBigrams(pairs: NgramCounts, wordCounts: Float64Array, idOf: IdOf): CountsByKey {
  const index: CountsByKey = { counts: new Map(), left: new Map() };
  for (const [key, count] of pairs.kept) {
    const [a, b] = key.split(' ').map(idOf);
    if (a === undefined || b === undefined) continue;
    addCount(index, a, b, { count, contextCount: wordCounts[a] as number });
  }
  return index;
}

function indexTrigrams(triples: NgramCounts, bigrams: CountsByKey, idOf: IdOf): CountsByKey {
  const index: CountsByKey = { counts: new Map(), left: new Map() };
  for (const [key, count] of triples.kept) {
    const [a, b, c] = key.split(' ').map(idOf);
    if (a === undefined || b === undefined || c === undefined) continue;
    const context = ngramKey(a, b);
    const contextCount = bigrams.counts.get(context);
    if (contextCount) addCount(index, context, c, { count, contextCount });
  }
  return index;
}

/** P of the last word in a context met so often, given its probability in the shorter context. */
function discounted(
  { counts, left }: CountsByKey,
  key: { context: number; last: number },
  contextCount: number | undefined,
  lower: number,
): number {
  if (!contextCount) return lower;
  const count = counts.get(ngramKey(key.context, key.last)) ?? 0;
  return Math.max(count - DISCOUNT, 0) / contextCount + (left.get(key.context) ?? 1) * lower;
}

/** Interpolated absolute discounting (Ney, Essen and Kneser 1994) of counted text; `words` by their ids. */
export function countedSource(text: CountedText, words: string[], idOf: IdOf): NgramSource {
  const wordCounts = Float64Array.from(words, (word) => text.words.kept.get(word) ?? 0);
  const probs = wordCounts.map((count) => countedWordProb(text.words, count));
  const bigrams = indexBigrams(text.pairs, wordCounts, idOf);
  const trigrams = indexTrigrams(text.triples, bigrams, idOf);
  const bigram = (first: number, second: number) => {
    const key = { context: first, last: second };
    return discounted(bigrams, key, wordCounts[first], probs[second] as number);
  };
  return {
    bigram,
    trigram(first, second, third) {
      const context = ngramKey(first, second);
      const key = { context, last: third };
      return discounted(trigrams, key, bigrams.counts.get(context), bigram(second, third));
    },
    bigramKeys: bigrams.counts.keys(),
    trigramKeys: trigrams.counts.keys(),
  };
}
