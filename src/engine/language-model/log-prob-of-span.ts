import type { Model } from '../model/model.ts';
import { findBigram, trigramLogProb } from './ngram-log-prob.ts';

/** log P of the places [from, to) plus the two that follow, in the context of the two before. */
export function logProbOfSpan(
  model: Model,
  ids: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let sum = 0;
  let history = findBigram(model, ids[from - 2] as number, ids[from - 1] as number);
  for (let i = from; i < to; i++) {
    const pair = findBigram(model, ids[i - 1] as number, ids[i] as number);
    sum += trigramLogProb(model, ids[i - 1] as number, ids[i] as number, history, pair);
    history = pair;
  }
  return sum;
}
