import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import { unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import {
  type CandidateSet,
  FIELDS_PER_CANDIDATE,
  LOG_PROBS_PER_CANDIDATE,
} from '../channel/candidate-set.ts';
import { SUBSTITUTION_TYPES } from '../channel/substitution-types.ts';
import { contextSimilarity, type SurroundingVectors } from '../context/context-similarity.ts';
import type { TextWithModel, TokenSpan } from '../tagged-text.ts';

/** What tells the originals of one place apart; the trained weights name these. Probabilities are natural logarithms. */
export const CANDIDATE_FEATURES = [
  // log P(original and the two words after it | the two before it).
  'fit',
  // log P(page's words | original), up to a constant.
  'choice',
  // log(1 + times that the text has the original elsewhere).
  'elsewhere',
  // How well it fits what is written around it (topic-fit-at.ts).
  'topic',
  // How far it is among the most frequent words: spinners mostly leave those alone.
  'frequent',
  // Its kind (kinds.ts), a synonym in the same form aside: 0 or 1.
  'stem',
  'moby',
  'hand',
  // Words after its first, and words more than the page has; not where the pair was written by hand.
  'further',
  'longer',
] as const;

/** A value for each of them. */
export type CandidateValues = Record<(typeof CANDIDATE_FEATURES)[number], number>;

/** Words above this log-probability are frequent: about the 300 commonest. */
const FREQUENT_LOG_PROB = -8;

const STEM = SUBSTITUTION_TYPES.indexOf('stem');
const MOBY = SUBSTITUTION_TYPES.indexOf('moby');
const HAND = SUBSTITUTION_TYPES.indexOf('hand');

/** log P of some words in a place, with the two words that follow. */
export function logProbInContext(
  { model }: TextWithModel,
  { ids, from, to }: TokenSpan,
  words: Int32Array,
): number {
  const before = [ids[from - 2] as number, ids[from - 1] as number];
  const after = [ids[to] as number, ids[to + 1] as number];
  const row = [...before, ...words, ...after];
  return logProbOfSpan(model, row, 2, row.length);
}

/** The values of ORIGINAL_FEATURES of a channel's original `at` at a place with such surroundings. */
export function candidateFeatures(
  of: TextWithModel,
  place: TokenSpan,
  around: SurroundingVectors,
  channel: CandidateSet,
  at: number,
): CandidateValues {
  const words = channel.candidates[at] as Int32Array;
  const kind = channel.fields[FIELDS_PER_CANDIDATE * at + 3];
  const isHand = kind === HAND;
  const alone = words.reduce((sum, id) => sum + unigramLogProb(of.model, id), 0);
  return {
    fit: logProbInContext(of, place, words),
    choice: channel.logProbs[LOG_PROBS_PER_CANDIDATE * at] as number,
    topic: contextSimilarity(of.model, words, around),
    elsewhere: Math.log(1 + of.stemCountOf(words)),
    frequent: Math.max(0, alone - FREQUENT_LOG_PROB),
    stem: kind === STEM ? 1 : 0,
    moby: kind === MOBY ? 1 : 0,
    hand: isHand ? 1 : 0,
    further: isHand ? 0 : words.length - 1,
    longer: isHand ? 0 : Math.max(0, words.length - (place.to - place.from)),
  };
}
