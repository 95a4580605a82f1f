import { partitionPoint } from '../../../src/engine/text/partition-point.ts';
import { backoffWeight } from './backoff-weight.ts';
import type { InterpolatedModel } from './interpolate-models.ts';
import { contextOf, lastWordOf, ngramKey } from './ngram-key.ts';

/** The mixture as a back-off model, to measure what is lost without an n-gram. */
export interface FullModel extends InterpolatedModel {
  /** P of each word. */
  wordProb: Float64Array;
  /** Back-off weight of each word. */
  backoff: Float64Array;
  /** P(second | first). */
  bigramProb(first: number, second: number): number;
}

function backoffWeights(
  { bigramKeys, bigramLogProb }: InterpolatedModel,
  wordProb: Float64Array,
): Float64Array {
  const kept = new Float64Array(wordProb.length);
  const lower = new Float64Array(wordProb.length);
  bigramKeys.forEach((key, i) => {
    const first = contextOf(key);
    kept[first] = (kept[first] as number) + Math.exp(bigramLogProb[i] as number);
    lower[first] = (lower[first] as number) + (wordProb[lastWordOf(key)] as number);
  });
  return kept.map((sum, word) => backoffWeight(sum, lower[word] as number));
}

/** The mixture with its back-off weights. */
export function fullModel(mixture: InterpolatedModel): FullModel {
  const { bigramKeys, bigramLogProb } = mixture;
  const wordProb = Float64Array.from(mixture.unigram, Math.exp);
  const backoff = backoffWeights(mixture, wordProb);
  return {
    ...mixture,
    wordProb,
    backoff,
    bigramProb(first, second) {
      const key = ngramKey(first, second);
      const i = partitionPoint(bigramKeys.length, (at) => (bigramKeys[at] as number) < key);
      if (bigramKeys[i] === key) return Math.exp(bigramLogProb[i] as number);
      return (backoff[first] as number) * (wordProb[second] as number);
    },
  };
}

/** P(n-gram)·|log P − log estimate|: what is lost if an n-gram's probability is replaced by an estimate. */
export const lossOf = (contextProb: number, probability: number, estimate: number) =>
  contextProb * probability * Math.abs(Math.log(probability / estimate));
