import { type FeatureValues, LEVELS, QUANTILES, SHARES, TOPS } from './document-feature-names.ts';
import { FEATURE } from './feature-places.ts';
import { logLikelihood, mean } from './log-likelihood.ts';
import type { Swap } from './swap.ts';

/** Odd words are read as if so large a share of them was swapped. */
const ODD_SHARE = 0.2;
/** A swap is looked at closer from here on. */
const LIKELY = 0.5;

/**
 * Odds of a swap before anything is known of it, with a better reading and without: as in the texts that the models
 * are trained on, about. Fixed, so that the document model meets the features that it was trained on.
 */
const PRIOR_ODDS = { found: Math.exp(-1.148), odd: Math.exp(-2.5) };

/** Kinds of likely swaps that are counted, by name of the count and of the swap's feature. */
const KINDS_COUNTED = [
  ['rateFunction', 'function'],
  ['ratePhrase', 'phrase'],
  ['rateSynonym', 'synonym'],
  ['rateStem', 'stem'],
  ['rateMoby', 'moby'],
  ['rateHand', 'hand'],
  ['rateUnknown', 'unknown'],
] as const;

type Rate = (count: number) => number;

const oddsOf = (swaps: Swap[], prior: number) =>
  swaps.map(({ certainty }) => certainty / (1 - certainty) / prior);
const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const certainties = (swaps: Swap[]) => swaps.map(({ certainty }) => certainty);
const valuesOf = (swaps: Swap[], feature: number) =>
  swaps.map(({ features }) => features[feature] as number);

/** What the swaps of a text come to, each page word or phrase once, surest first; `rate` counts per 100 words. */
export function swapStatistics(swaps: Swap[], rate: Rate): FeatureValues {
  const values: FeatureValues = { certainty: rate(sumOf(certainties(swaps))) };
  for (const level of LEVELS) {
    const above = swaps.filter(({ certainty }) => certainty > level);
    values[`rate${level * 100}` as 'rate20'] = rate(above.length);
  }
  for (const top of TOPS) values[`top${top}`] = sumOf(certainties(swaps.slice(0, top))) / top;
  for (const share of SHARES) {
    const ratio = logLikelihood(oddsOf(swaps, PRIOR_ODDS.found), share);
    values[`likelihood${share * 100}` as 'likelihood5'] = ratio;
    values[`rateLikelihood${share * 100}` as 'rateLikelihood5'] = rate(ratio);
  }
  return { ...values, ...kinds(swaps, rate), ...gains(swaps, rate) };
}

function kinds(swaps: Swap[], rate: Rate): FeatureValues {
  const likely = swaps.filter(({ certainty }) => certainty > LIKELY);
  const elsewhere = valuesOf(likely, FEATURE.elsewhere).filter((times) => times > 0);
  const values: FeatureValues = { rateElsewhere: rate(elsewhere.length) };
  for (const [name, feature] of KINDS_COUNTED) {
    values[name] = rate(likely.filter(({ features }) => features[FEATURE[feature]] === 1).length);
  }
  return values;
}

function gains(swaps: Swap[], rate: Rate): FeatureValues {
  const sorted = valuesOf(swaps, FEATURE.gainRestored).sort((a, b) => a - b);
  const values: FeatureValues = {
    gainPositive: rate(sorted.reduce((sum, gain) => sum + Math.max(gain, 0), 0)),
    rarer: mean(valuesOf(swaps, FEATURE.rarer)),
    mass: mean(valuesOf(swaps, FEATURE.mass)),
  };
  for (const q of QUANTILES) {
    values[`gain${q * 100}` as 'gain50'] = sorted[Math.floor(q * sorted.length)] ?? 0;
  }
  return values;
}

/** The same of odd words, which have no better reading. */
export function oddStatistics(odd: Swap[], rate: Rate): FeatureValues {
  const ratio = logLikelihood(oddsOf(odd, PRIOR_ODDS.odd), ODD_SHARE);
  return {
    rateOdd: rate(odd.filter(({ certainty }) => certainty > LIKELY).length),
    certaintyOdd: rate(sumOf(certainties(odd))),
    likelihoodOdd: ratio,
    rateLikelihoodOdd: rate(ratio),
  };
}
