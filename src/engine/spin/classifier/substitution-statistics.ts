import { FEATURE_INDEX } from '../substitutions/feature-index.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import {
  type FeatureValues,
  PROBABILITY_LEVELS,
  QUANTILES,
  SUBSTITUTED_SHARES,
  TOP_COUNTS,
} from './document-feature-names.ts';
import { logLikelihoodRatio, mean } from './log-likelihood-ratio.ts';

/** Odd words are read as if so large a share of them was swapped. */
const ODD_WORD_SHARE = 0.2;
/** A swap is looked at closer from here on. */
const MIN_LIKELY_PROBABILITY = 0.5;

/** Kinds of likely swaps that are counted, by name of the count and of the swap's feature. */
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

const oddsRatios = (swaps: Substitution[], prior: number) =>
  swaps.map(({ probability: certainty }) => certainty / (1 - certainty) / prior);
const sum = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const probabilities = (swaps: Substitution[]) =>
  swaps.map(({ probability: certainty }) => certainty);
const valuesOf = (swaps: Substitution[], feature: number) =>
  swaps.map(({ features }) => features[feature] as number);

/**
 * What the swaps of a text come to, each page word or phrase once, surest first; `rate` counts per 100 words, the prior
 * log-odds are those of a swap before anything is known of it (pre-score.ts).
 */
export function substitutionStatistics(
  swaps: Substitution[],
  rate: Rate,
  priorLogOdds: number,
): FeatureValues {
  const values: FeatureValues = { certainty: rate(sum(probabilities(swaps))) };
  for (const level of PROBABILITY_LEVELS) {
    const above = swaps.filter(({ probability: certainty }) => certainty > level);
    values[`rate${level * 100}` as 'rate20'] = rate(above.length);
  }
  for (const top of TOP_COUNTS) values[`top${top}`] = sum(probabilities(swaps.slice(0, top))) / top;
  for (const share of SUBSTITUTED_SHARES) {
    const ratio = logLikelihoodRatio(oddsRatios(swaps, Math.exp(priorLogOdds)), share);
    values[`likelihood${share * 100}` as 'likelihood5'] = ratio;
    values[`rateLikelihood${share * 100}` as 'rateLikelihood5'] = rate(ratio);
  }
  return { ...values, ...typeRates(swaps, rate), ...gainStatistics(swaps, rate) };
}

function typeRates(swaps: Substitution[], rate: Rate): FeatureValues {
  const likely = swaps.filter(({ probability: certainty }) => certainty > MIN_LIKELY_PROBABILITY);
  const elsewhere = valuesOf(likely, FEATURE_INDEX.elsewhere).filter((times) => times > 0);
  const values: FeatureValues = { rateElsewhere: rate(elsewhere.length) };
  for (const [name, feature] of COUNTED_TYPES) {
    values[name] = rate(
      likely.filter(({ features }) => features[FEATURE_INDEX[feature]] === 1).length,
    );
  }
  return values;
}

function gainStatistics(swaps: Substitution[], rate: Rate): FeatureValues {
  const sorted = valuesOf(swaps, FEATURE_INDEX.gainRestored).sort((a, b) => a - b);
  const values: FeatureValues = {
    gainPositive: rate(sorted.reduce((sum, gain) => sum + Math.max(gain, 0), 0)),
    rarer: mean(valuesOf(swaps, FEATURE_INDEX.rarer)),
    mass: mean(valuesOf(swaps, FEATURE_INDEX.mass)),
  };
  for (const q of QUANTILES) {
    values[`gain${q * 100}` as 'gain50'] = sorted[Math.floor(q * sorted.length)] ?? 0;
  }
  return values;
}

/** The same of odd words, which have no better reading. */
export function oddWordStatistics(
  odd: Substitution[],
  rate: Rate,
  priorLogOdds: number,
): FeatureValues {
  const ratio = logLikelihoodRatio(oddsRatios(odd, Math.exp(priorLogOdds)), ODD_WORD_SHARE);
  return {
    rateOdd: rate(
      odd.filter(({ probability: certainty }) => certainty > MIN_LIKELY_PROBABILITY).length,
    ),
    certaintyOdd: rate(sum(probabilities(odd))),
    likelihoodOdd: ratio,
    rateLikelihoodOdd: rate(ratio),
  };
}
