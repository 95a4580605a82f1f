import type { Model } from '../../model/model.ts';
import { FUNCTION_WORD_LOG_PROB } from '../../thresholds.ts';
import { type CandidateSet, LOG_PROB, LOG_PROBS_PER_CANDIDATE } from '../channel/candidate-set.ts';
import type { RankedCandidate } from '../channel/rank-candidates.ts';
import { SUBSTITUTION_TYPES } from '../channel/substitution-types.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import { sumUnigramLogProbs } from './span-log-prob.ts';

/** Sharpness of the choice among candidates, fitted on restored words. */
const SOFTMAX_SHARPNESS = 0.7;

/** How much better the best candidate fits than the page's words, and the next one. */
function setGainFeatures([best, second]: RankedCandidate[], features: Float32Array): void {
  if (!best) return;
  features[FEATURE_INDEX.gain] = best.gain;
  features[FEATURE_INDEX.gainSecond] = second?.gain ?? 0;
  features[FEATURE_INDEX.gainRestored] = best.gain;
  features[FEATURE_INDEX.gainLeft] = best.leftGain;
  features[FEATURE_INDEX.gainRight] = best.gain - best.leftGain;
  features[FEATURE_INDEX.seenOriginal] = best.seenBigrams;
}

/** How common the best candidate is, after the features of the page's words and the gains were set. */
function setFrequencyFeatures(model: Model, best: RankedCandidate, features: Float32Array): void {
  const logPage = features[FEATURE_INDEX.logPage] as number;
  const logSource = sumUnigramLogProbs(model, best.words);
  const isFunctionWord = best.words.length === 1 && logSource > FUNCTION_WORD_LOG_PROB;
  features[FEATURE_INDEX.rarer] = logSource - logPage;
  features[FEATURE_INDEX.logOriginal] = logSource / best.words.length;
  features[FEATURE_INDEX.fitOriginal] =
    best.gain + (features[FEATURE_INDEX.fitPage] as number) + logPage - logSource;
  features[FEATURE_INDEX.function] = isFunctionWord ? 1 : 0;
}

/** How the candidates compare with each other. */
function setRankingFeatures(ranked: RankedCandidate[], features: Float32Array): void {
  const highest = ranked[0]?.logPosterior ?? 0;
  let total = 0;
  let elsewhere = 0;
  for (const { logPosterior, logTimesElsewhere } of ranked) {
    total += Math.exp(SOFTMAX_SHARPNESS * (logPosterior - highest));
    elsewhere = Math.max(elsewhere, logTimesElsewhere);
  }
  features[FEATURE_INDEX.spread] = 1 - 1 / total;
  features[FEATURE_INDEX.odds] = highest + Math.log(total) / SOFTMAX_SHARPNESS;
  features[FEATURE_INDEX.elsewhere] = ranked[0]?.logTimesElsewhere ?? 0;
  features[FEATURE_INDEX.anyElsewhere] = elsewhere;
}

/**
 * Sets the features of the likeliest source words, if there are any, beside those of the page's words (so many).
 * @param ranked the candidates that fit better than the page's words, best first
 */
export function setSourceFeatures(
  model: Model,
  { logProbs }: CandidateSet,
  ranked: RankedCandidate[],
  features: Float32Array,
): void {
  const [best] = ranked;
  if (!best) return;
  features[FEATURE_INDEX.found] = 1;
  setGainFeatures(ranked, features);
  setFrequencyFeatures(model, best, features);
  setRankingFeatures(ranked, features);
  features[FEATURE_INDEX[SUBSTITUTION_TYPES[best.typeIndex] as 'hand']] = 1;
  if (best.words.length > 1) features[FEATURE_INDEX.phrase] = 1;
  const row = LOG_PROBS_PER_CANDIDATE * best.index;
  features[FEATURE_INDEX.choice] = logProbs[row + LOG_PROB.channel] as number;
}
