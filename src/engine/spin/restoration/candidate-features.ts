import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import { unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import type { Model } from '../../model/model.ts';
import {
  type CandidateSet,
  candidateWords,
  FIELD,
  FIELDS_PER_CANDIDATE,
  LOG_PROB,
  LOG_PROBS_PER_CANDIDATE,
} from '../channel/candidate-set.ts';
import { SUBSTITUTION_TYPES } from '../channel/substitution-types.ts';
import { contextSimilarity, type SurroundingVectors } from '../context/context-similarity.ts';
import type { Doc, TokenSpan } from '../document.ts';
import type { CandidateValues } from './candidate-feature-names.ts';

/** Words above this log P are frequent: about the 300 commonest. */
const FREQUENT_LOG_PROB = -8;

const STEM = SUBSTITUTION_TYPES.indexOf('stem');
const MOBY = SUBSTITUTION_TYPES.indexOf('moby');
const HAND = SUBSTITUTION_TYPES.indexOf('hand');

/** log P of some words in the context of a span, and of the two words that follow. */
export function logProbInContext(
  model: Model,
  { ids, from, to }: TokenSpan,
  words: Int32Array,
): number {
  const before = [ids[from - 2] as number, ids[from - 1] as number];
  const after = [ids[to] as number, ids[to + 1] as number];
  const row = [...before, ...words, ...after];
  return logProbOfSpan(model.languageModel, row, 2, row.length);
}

/** A span of a doc with its context and the candidates to choose its source word from. */
export interface SpanCandidates {
  span: TokenSpan;
  surrounding: SurroundingVectors;
  candidateSet: CandidateSet;
}

/** The values of CANDIDATE_FEATURES of the candidate `index`, those aside that other substitutions give. */
export function candidateFeatures(
  { model, stemCountOf }: Doc,
  { span, surrounding, candidateSet }: SpanCandidates,
  index: number,
): CandidateValues {
  const words = candidateWords(candidateSet, index);
  const type = candidateSet.fields[FIELDS_PER_CANDIDATE * index + FIELD.type];
  const isHand = type === HAND;
  const unigramSum = words.reduce((sum, id) => sum + unigramLogProb(model.languageModel, id), 0);
  return {
    fit: logProbInContext(model, span, words),
    choice: candidateSet.logProbs[LOG_PROBS_PER_CANDIDATE * index + LOG_PROB.channel] as number,
    topic: contextSimilarity(model, words, surrounding),
    elsewhere: Math.log(1 + stemCountOf(words)),
    frequent: Math.max(0, unigramSum - FREQUENT_LOG_PROB),
    stem: type === STEM ? 1 : 0,
    moby: type === MOBY ? 1 : 0,
    hand: isHand ? 1 : 0,
    further: isHand ? 0 : words.length - 1,
    longer: isHand ? 0 : Math.max(0, words.length - (span.to - span.from)),
    habit: 0,
    sameWords: 0,
  };
}
