import type { Model } from '../../model/model.ts';
import type { CandidateSet } from '../channel/candidate-set.ts';
import type { SurroundingVectors } from '../context/context-similarity.ts';
import type { TextWithModel, TokenSpan } from '../tagged-text.ts';
import {
  CALIBRATION_FEATURES,
  type CalibrationValues,
  calibrationFeatures,
} from './calibration-features.ts';
import {
  CANDIDATE_FEATURES,
  type CandidateValues,
  candidateFeatures,
  logProbInContext,
} from './candidate-features.ts';

/** An original that may have stood at a place. */
export interface SourceWord {
  words: Int32Array;
  text: string;
  /** Probability (0–1) that it stood there, if the page's words were put there. */
  probability: number;
}

/** No more are told of. */
const MAX_SOURCE_WORDS = 5;

const textOf = (model: Model, words: Int32Array) =>
  Array.from(words, (id) => model.words[id]).join(' ');

/** What speaks for an original: a logarithm, up to a constant. */
function candidateLogit(weights: CandidateValues, features: CandidateValues): number {
  return CANDIDATE_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

/** Shares of the probability among all originals of a place, 0–1, from what speaks for each. */
export function softmax(scores: number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** Probability (0–1) that the likeliest original is the right one: none of those that are known may be. */
function calibratedProbability(weights: CalibrationValues, values: CalibrationValues): number {
  const score = CALIBRATION_FEATURES.reduce((sum, name) => sum + weights[name] * values[name], 0);
  return 1 / (1 + Math.exp(-score));
}

/**
 * The likeliest originals of a place, best first, by a conditional logit model (McFadden 1974) over what the language
 * model, the thesaurus and the rest of the text say of each. Unlike the search for swaps, which must be sure that
 * another word fits better, it takes for granted that the page's words (ids) were put there.
 */
export function scoreCandidates(
  of: TextWithModel,
  place: TokenSpan,
  around: SurroundingVectors,
  page: Int32Array,
  channel: CandidateSet,
): SourceWord[] {
  const features = channel.candidates.map((_, at) => {
    return candidateFeatures(of, place, around, channel, at);
  });
  const { ranking, calibration } = of.model.sourceWordModel;
  const shares = softmax(features.map((values) => candidateLogit(ranking, values)));
  const order = shares.map((_, at) => at).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const [best] = order;
  if (best === undefined) return [];
  const share = shares[best] as number;
  const sure = calibratedProbability(
    calibration,
    calibrationFeatures(
      features[best] as CandidateValues,
      share,
      shares.length,
      logProbInContext(of, place, page),
    ),
  );
  // The others have their part of the best one's, but of no more than it leaves.
  const rest = Math.min(sure / share, share < 1 ? (1 - sure) / (1 - share) : 0);
  return order.slice(0, MAX_SOURCE_WORDS).map((at) => {
    const words = channel.candidates[at] as Int32Array;
    const chance = at === best ? sure : (shares[at] as number) * rest;
    return { words, text: textOf(of.model, words), probability: chance };
  });
}
