import type { Model } from '../../model/model.ts';
import { allCandidates } from '../channel/candidate-set.ts';
import { type Forest, forestLogOdds } from '../classifier/forest.ts';
import type { Doc } from '../document.ts';
import {
  CALIBRATION_FEATURES,
  type CalibrationValues,
  calibrationFeatures,
  calibrationRow,
} from './calibration-features.ts';
import { CANDIDATE_FEATURES, type CandidateValues } from './candidate-feature-names.ts';
import { candidateFeatures, logProbInContext, type SpanCandidates } from './candidate-features.ts';

/** Words that a spinner may have replaced. */
export interface SourceWord {
  words: Int32Array;
  text: string;
  /** Probability (0–1) that it stood there, if the page's words are a substitution. */
  probability: number;
}

/** No more are shown. */
const MAX_SOURCE_WORDS = 5;

const textOf = (model: Model, words: Int32Array) =>
  Array.from(words, (id) => model.vocabulary.wordOf(id)).join(' ');

/** How well a candidate suits: a logarithm, up to a constant. */
export function candidateLogit(weights: CandidateValues, features: CandidateValues): number {
  return CANDIDATE_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

/** Shares (0–1) of the probability among all candidates, from their logits. */
export function softmax(scores: number[]): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}

/** Probability (0–1) that the likeliest candidate is the right one: it may be none of the candidates. */
export function calibratedProbability(forest: Forest, values: CalibrationValues): number {
  const score = forestLogOdds(forest, CALIBRATION_FEATURES, calibrationRow(values));
  return 1 / (1 + Math.exp(-score));
}

/** The probability (0–1) of each candidate, from the best one's and the shares of all. */
function spreadProbability(shares: number[], best: number, bestProbability: number): number[] {
  const share = shares[best] as number;
  // The others have their part of the best one's, but of no more than it leaves.
  const factor = Math.min(
    bestProbability / share,
    share < 1 ? (1 - bestProbability) / (1 - share) : 0,
  );
  return shares.map((one, i) => (i === best ? bestProbability : one * factor));
}

/**
 * The likeliest source words of a span, best first, by a conditional logit model (McFadden 1974) over what the language
 * model, the thesaurus and the rest of the text say of each candidate. Unlike the search for substitutions, which must
 * be sure that another word fits better, it takes for granted that a spinner put the page's words there.
 */
export function scoreCandidates(doc: Doc, choice: SpanCandidates): SourceWord[] {
  const candidates = allCandidates(choice.candidateSet);
  const { ranking, calibration } = doc.model.sourceWordModel;
  const features = candidates.map((_, i) => candidateFeatures(doc, choice, i));
  const shares = softmax(features.map((values) => candidateLogit(ranking, values)));
  const order = shares.map((_, i) => i).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const [best] = order;
  if (best === undefined) return [];
  const { from, to } = choice.span;
  const values = calibrationFeatures(
    features[best] as CandidateValues,
    shares[best] as number,
    shares.length,
    logProbInContext(doc.model, choice.span, doc.tokens.ids.subarray(from, to)),
  );
  const probabilities = spreadProbability(shares, best, calibratedProbability(calibration, values));
  return order.slice(0, MAX_SOURCE_WORDS).map((i) => {
    const words = candidates[i] as Int32Array;
    return { words, text: textOf(doc.model, words), probability: probabilities[i] as number };
  });
}
