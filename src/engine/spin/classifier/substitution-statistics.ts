import { FEATURE_INDEX } from '../substitutions/feature-index.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import {
  type FeatureValues,
  PROBABILITY_LEVELS,
  QUANTILES,
  SUBSTITUTED_SHARES,
  TOP_COUNTS,
} from './document-feature-names.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import { mean } from './mean.ts';

/** Odd words are read as if so large a share of them was substituted. */
const ODD_WORD_SHARE = 0.2;
/** Substitutions likelier than this (0–1) are counted by type. */
const MIN_LIKELY_PROBABILITY = 0.5;

/** Types of likely substitutions that are counted, by name of the count and of the feature. */
const COUNTED_TYPES = [
  ['rateFunction', 'function'],
  ['ratePhrase', 'phrase'],
  ['rateSynonym', 'synonym'],
  ['rateStem', 'stem'],
  ['rateMoby', 'moby'],
  ['rateHand', 'hand'],
  ['rateUnknown', 'unknown'],
] as const;

type Rate = (count: number) => number;

const oddsRatios = (substitutions: Substitution[], prior: number) =>
  substitutions.map(({ probability }) => probability / (1 - probability) / prior);
const sum = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const probabilities = (substitutions: Substitution[]) =>
  substitutions.map(({ probability }) => probability);
const valuesOf = (substitutions: Substitution[], feature: number) =>
  substitutions.map(({ features }) => features[feature] as number);

/**
 * Statistics of the substitutions of a text, each page word or phrase once, likeliest first; `rate` counts per 100 words.
 * The prior log-odds are those of a substitution before anything is known of it (pre-score.ts).
 */
export function substitutionStatistics(
  substitutions: Substitution[],
  rate: Rate,
  priorLogOdds: number,
): FeatureValues {
  const values: FeatureValues = { certainty: rate(sum(probabilities(substitutions))) };
  for (const level of PROBABILITY_LEVELS) {
    const above = substitutions.filter(({ probability }) => probability > level);
    values[`rate${level * 100}` as 'rate20'] = rate(above.length);
  }
  for (const top of TOP_COUNTS)
    values[`top${top}`] = sum(probabilities(substitutions.slice(0, top))) / top;
  for (const share of SUBSTITUTED_SHARES) {
    const ratio = logLikelihoodRatio(oddsRatios(substitutions, Math.exp(priorLogOdds)), share);
    values[`likelihood${share * 100}` as 'likelihood5'] = ratio;
    values[`rateLikelihood${share * 100}` as 'rateLikelihood5'] = rate(ratio);
  }
  return { ...values, ...typeRates(substitutions, rate), ...gainStatistics(substitutions, rate) };
}

function typeRates(substitutions: Substitution[], rate: Rate): FeatureValues {
  const likely = substitutions.filter(({ probability }) => probability > MIN_LIKELY_PROBABILITY);
  const elsewhere = valuesOf(likely, FEATURE_INDEX.elsewhere).filter((times) => times > 0);
  const values: FeatureValues = {
    rateElsewhere: rate(elsewhere.length),
    repeated: mean(valuesOf(likely, FEATURE_INDEX.repeats)),
  };
  for (const [name, feature] of COUNTED_TYPES) {
    values[name] = rate(
      likely.filter(({ features }) => features[FEATURE_INDEX[feature]] === 1).length,
    );
  }
  return values;
}

function gainStatistics(substitutions: Substitution[], rate: Rate): FeatureValues {
  const sorted = valuesOf(substitutions, FEATURE_INDEX.gainRestored).sort((a, b) => a - b);
  const values: FeatureValues = {
    gainPositive: rate(sorted.reduce((sum, gain) => sum + Math.max(gain, 0), 0)),
    rarer: mean(valuesOf(substitutions, FEATURE_INDEX.rarer)),
    mass: mean(valuesOf(substitutions, FEATURE_INDEX.mass)),
  };
  for (const q of QUANTILES) {
    values[`gain${q * 100}` as 'gain50'] = sorted[Math.floor(q * sorted.length)] ?? 0;
  }
  return values;
}

/** The same of odd words, which no candidate fits better than. */
export function oddWordStatistics(
  odd: Substitution[],
  rate: Rate,
  priorLogOdds: number,
): FeatureValues {
  const ratio = logLikelihoodRatio(oddsRatios(odd, Math.exp(priorLogOdds)), ODD_WORD_SHARE);
  return {
    rateOdd: rate(odd.filter(({ probability }) => probability > MIN_LIKELY_PROBABILITY).length),
    certaintyOdd: rate(sum(probabilities(odd))),
    likelihoodOdd: ratio,
    rateLikelihoodOdd: rate(ratio),
  };
}
