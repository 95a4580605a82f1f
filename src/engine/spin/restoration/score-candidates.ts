import { textOfIds } from '../../language-model/text-of-ids.ts';
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
import { logProbInContext, type SpanCandidates } from './candidate-features.ts';
import type { RankedPlace, TextHabits } from './text-habits.ts';

/** Words that a spinner may have replaced. */
export interface SourceWord {
  words: Int32Array;
  text: string;
  /** Probability (0–1) that it stood there, if the page's words are a substitution. */
  probability: number;
}

/** No more are shown. */
const MAX_SOURCE_WORDS = 5;

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

/** The share (0–1) of the probability that each candidate of a span has, by their values of CANDIDATE_FEATURES. */
export const sharesOf = (weights: CandidateValues, features: CandidateValues[]): number[] =>
  softmax(features.map((values) => candidateLogit(weights, values)));

/** What is known of the best candidate of a span; the values of CALIBRATION_FEATURES among it. */
export interface BestCandidate extends CalibrationValues, TextHabits {}

/** The likeliest source words of a span, best first, with what is known of the best; none where there are no candidates. */
export interface RankedSource {
  sourceWords: SourceWord[];
  best?: BestCandidate;
}

/**
 * The likeliest source words of a span by a conditional logit model (McFadden 1974) over what the language model, the
 * thesaurus and the rest of the text say of each candidate. Unlike the search for substitutions, which must be sure that
 * another word fits better, it takes for granted that a spinner put the page's words there.
 */
export function nameSourceWords(
  doc: Doc,
  { span, candidateSet }: Pick<SpanCandidates, 'span' | 'candidateSet'>,
  { features, shares }: Pick<RankedPlace, 'features' | 'shares'>,
): RankedSource {
  const candidates = allCandidates(candidateSet);
  const order = shares.map((_, i) => i).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const [best] = order;
  if (best === undefined) return { sourceWords: [] };
  const own = features[best] as CandidateValues;
  const pageLogProb = logProbInContext(
    doc.model,
    span,
    doc.tokens.ids.subarray(span.from, span.to),
  );
  const values = calibrationFeatures(own, shares[best] as number, shares.length, pageLogProb);
  const { calibration } = doc.model.sourceWordModel;
  const probabilities = spreadProbability(shares, best, calibratedProbability(calibration, values));
  const sourceWords = order.slice(0, MAX_SOURCE_WORDS).map((i) => {
    const words = candidates[i] as Int32Array;
    return {
      words,
      text: textOfIds(doc.model.vocabulary, words),
      probability: probabilities[i] as number,
    };
  });
  return { sourceWords, best: { ...values, habit: own.habit, sameWords: own.sameWords } };
}
