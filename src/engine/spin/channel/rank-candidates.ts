import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import type { Doc, TokenSpan } from '../document.ts';
import {
  type CandidateSet,
  candidateWords,
  FIELD,
  FIELDS_PER_CANDIDATE,
  LOG_PROB,
  LOG_PROBS_PER_CANDIDATE,
} from './candidate-set.ts';
import { type ContextScore, scoreInContext, spanContext } from './score-in-context.ts';

/** Candidates that gain less are left out: the text is hardly likelier with them. Nats. */
const MIN_GAIN = 0.5;
/** A candidate that the text has elsewhere is likelier to have stood here, too: nats for log(1 + times). */
const ELSEWHERE_WEIGHT = 0.7;

/** A word candidate in its context. Gains are in nats. */
export interface RankedCandidate {
  /** Index in the candidate set. */
  index: number;
  words: Int32Array;
  typeIndex: number;
  /** How much likelier the text is with it, and how much of that comes from the words to the left. */
  gain: number;
  leftGain: number;
  /** Gain and prior, and a little more where the text has the candidate elsewhere: candidates are ranked by it. */
  logPosterior: number;
  /** log(1 + times that the text has the candidate elsewhere). */
  logTimesElsewhere: number;
  /** Bigrams with a neighbour that the language model has seen: 0, 1 or 2. */
  seenBigrams: number;
}

/** Scores every candidate for a span whose own words have this log P in their context; best first. */
export function rankCandidates(
  { model, stemCountOf }: Doc,
  span: TokenSpan,
  candidateSet: CandidateSet,
  pageLogProb: number,
): RankedCandidate[] {
  const ranked: RankedCandidate[] = [];
  const { size, fields, logProbs } = candidateSet;
  if (size === 0) return ranked;
  const pageLeft = logProbOfSpan(model.languageModel, span.ids, span.from, span.from + 1);
  const context = spanContext(model, span, candidateSet);
  const { left, right } = context.bigrams;
  const limit = pageLogProb + MIN_GAIN;
  const rank = (index: number, { total, own }: ContextScore): RankedCandidate => {
    const words = candidateWords(candidateSet, index);
    const logTimesElsewhere = Math.log(1 + stemCountOf(words));
    const gain = total - pageLogProb;
    const prior = logProbs[LOG_PROBS_PER_CANDIDATE * index + LOG_PROB.channel] as number;
    return {
      index,
      words,
      typeIndex: fields[FIELDS_PER_CANDIDATE * index + FIELD.type] as number,
      gain,
      leftGain: own - pageLeft,
      logPosterior: gain + prior + ELSEWHERE_WEIGHT * logTimesElsewhere,
      logTimesElsewhere,
      seenBigrams: Number((left[index] as number) >= 0) + Number((right[index] as number) >= 0),
    };
  };
  for (let c = 0; c < size; c++) {
    const score = scoreInContext(context, c, limit);
    if (score) ranked.push(rank(c, score));
  }
  return ranked.sort((a, b) => b.logPosterior - a.logPosterior);
}
