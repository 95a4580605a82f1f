import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import { unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import type { TokenSpan } from '../document.ts';

/** log P of the words of a span by themselves, without their context. */
export const logProbAlone = (model: Model, { ids, from, to }: TokenSpan): number =>
  unigramLogProb(model.languageModel, ids[from] as number) +
  logProbOfSpan(model.languageModel, ids, from + 1, to);

/**
 * log P of the words of a span and of the two after it, given the two before. Within a phrase of the page its words
 * predict each other: only its first must fit what stands before.
 */
export const spanLogProb = (model: Model, { ids, from, to }: TokenSpan): number =>
  logProbOfSpan(model.languageModel, ids, from, to + 2) -
  logProbOfSpan(model.languageModel, ids, from + 1, to);

/** The sum of log P of some words (ids), each by itself. */
export function sumUnigramLogProbs(
  model: Model,
  words: Int32Array,
  from = 0,
  to = words.length,
): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += unigramLogProb(model.languageModel, words[i] as number);
  return sum;
}
