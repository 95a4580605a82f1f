import type { LanguageModel } from './language-model.ts';
import { bigramLogProb, findBigram, trigramLogProb } from './ngram-log-prob.ts';

/** log P of the ids at [from, to), given the two before. */
export function logProbOfSpan(
  lm: LanguageModel,
  ids: ArrayLike<number>,
  from: number,
  to: number,
): number {
  let sum = 0;
  let context = findBigram(lm, ids[from - 2] as number, ids[from - 1] as number);
  for (let i = from; i < to; i++) {
    const [before, id] = [ids[i - 1] as number, ids[i] as number];
    const bigram = findBigram(lm, before, id);
    sum += trigramLogProb(lm, context, id, bigramLogProb(lm, before, id, bigram));
    context = bigram;
  }
  return sum;
}
