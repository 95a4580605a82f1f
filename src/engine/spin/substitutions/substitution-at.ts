import { logProbOfSpan } from '../../language-model/log-prob-of-span.ts';
import type { CandidateSet } from '../channel/candidate-set.ts';
import { rankCandidates } from '../channel/rank-candidates.ts';
import type { TextWithModel, TokenSpan } from '../tagged-text.ts';
import { preScore } from './pre-score.ts';
import type { Substitution } from './substitution.ts';
import {
  addCandidateFeatures,
  logProbAlone,
  pageFeatures,
  SOFTMAX_SHARPNESS,
} from './substitution-features.ts';

/** log P above which a word without a better reading tells nothing: about the 300 most frequent. */
const COMMON_LOG_PROB = -7.8;

const NO_WORDS = new Int32Array(0);

/**
 * The best reading of a place, if any is better than the page's own words; a word that is not common is told of
 * without one, too, and so is a rare phrase: spinners use words that no thesaurus of ours leads back from.
 */
export function substitutionAt(
  of: TextWithModel,
  place: TokenSpan,
  channel: CandidateSet,
): Substitution | undefined {
  const { model } = of;
  const { ids, from, to, first } = place;
  // Within a phrase of the page its words predict each other: only its first must fit what stands before.
  const page = logProbOfSpan(model, ids, from, to + 2) - logProbOfSpan(model, ids, from + 1, to);
  const list = rankCandidates(of, place, channel, page);
  const best = list[0];
  if (!best && logProbAlone(model, ids, from, to) > COMMON_LOG_PROB) return undefined;
  const features = pageFeatures(of, place, channel, page);
  let total = 0;
  for (const { logPosterior: rank } of list)
    total += Math.exp(SOFTMAX_SHARPNESS * (rank - (best?.logPosterior ?? 0)));
  if (best) addCandidateFeatures(of, place, channel, list, total, features);
  return {
    first,
    last: first + to - from - 1,
    sourceWords: best?.words ?? NO_WORDS,
    features,
    probability: preScore(model.preScore, features),
  };
}
