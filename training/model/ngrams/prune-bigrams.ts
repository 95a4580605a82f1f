import { partitionPoint } from '../../../src/engine/text/partition-point.ts';
import { sumBackoffWeight } from './backoff-weight.ts';
import { type FullModel, lossOf } from './full-model.ts';
import { contextOf, lastWordOf } from './ngram-key.ts';

/** Bigrams in rows: those of first word a are at `start[a]` … `start[a + 1]`. */
export interface PrunedBigrams {
  keys: Float64Array;
  start: Uint32Array;
  word: Uint16Array;
  logProb: Float32Array;
  /** log of the back-off weight of each word. */
  unigramBackoff: Float32Array;
  /** P(second | first). */
  bigramProb(first: number, second: number): number;
}

/** Positions of the bigrams that are kept: those needed as contexts, and those without which much is lost. */
function choosePositions(model: FullModel, isNeeded: Uint8Array, minLoss: number): number[] {
  const { bigramKeys, bigramLogProb, backoff, wordProb } = model;
  return [...bigramKeys.keys()].filter((i) => {
    const key = bigramKeys[i] as number;
    const first = contextOf(key);
    const contextProb = wordProb[first] as number;
    const estimate = (backoff[first] as number) * (wordProb[lastWordOf(key)] as number);
    const loss = lossOf(contextProb, Math.exp(bigramLogProb[i] as number), estimate);
    return isNeeded[i] === 1 || loss >= minLoss;
  });
}

/** Where the row of each of so many words begins. */
function rowStarts(keys: Float64Array, words: number): Uint32Array {
  const start = new Uint32Array(words + 1);
  keys.forEach((key, i) => {
    start[contextOf(key) + 1] = i + 1;
  });
  for (let a = 1; a <= words; a++) start[a] = Math.max(start[a] as number, start[a - 1] as number);
  return start;
}

type Rows = Pick<PrunedBigrams, 'start' | 'word' | 'logProb'>;

/** log of the weight that makes each row sum to 1. */
function logBackoffs({ start, word, logProb }: Rows, wordProb: Float64Array): Float32Array {
  const lower = (i: number) => wordProb[word[i] as number] as number;
  return Float32Array.from(wordProb, (_, a) => {
    const [from, to] = [start[a] as number, start[a + 1] as number];
    return Math.log(sumBackoffWeight(from, to, (i) => logProb[i] as number, lower));
  });
}

/** Leaves out the bigrams that are not needed and without which less than `minLoss` is lost. */
export function pruneBigrams(
  model: FullModel,
  isNeeded: Uint8Array,
  minLoss: number,
): PrunedBigrams {
  const positions = choosePositions(model, isNeeded, minLoss);
  const keys = Float64Array.from(positions, (i) => model.bigramKeys[i] as number);
  const start = rowStarts(keys, model.words.length);
  const word = Uint16Array.from(keys, lastWordOf);
  const logProb = Float32Array.from(positions, (i) => model.bigramLogProb[i] as number);
  const unigramBackoff = logBackoffs({ start, word, logProb }, model.wordProb);
  return {
    keys,
    start,
    word,
    logProb,
    unigramBackoff,
    bigramProb(first, second) {
      const [from, to] = [start[first] as number, start[first + 1] as number];
      const i = from + partitionPoint(to - from, (at) => (word[from + at] as number) < second);
      if (i < to && word[i] === second) return Math.exp(logProb[i] as number);
      return Math.exp(unigramBackoff[first] as number) * (model.wordProb[second] as number);
    },
  };
}
