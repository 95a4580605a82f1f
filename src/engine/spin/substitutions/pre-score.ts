import { createForestScorer, type Forest } from '../classifier/forest.ts';
import { SUBSTITUTION_FEATURES } from './substitution.ts';

/** Log-odds that words with a better reading were swapped: logistic regression on synthetic spinning. */
const FOUND_WEIGHTS: Forest = {
  base: -1.148,
  weights: {
    gain: -0.1029,
    gainSecond: -0.05572,
    gainRestored: 0.2501,
    gainLeft: 0.1776,
    gainRight: 0.1903,
    rarer: 0.1143,
    logPage: 0.1867,
    logOriginal: -0.02028,
    fitPage: -0.1513,
    fitOriginal: 0.01392,
    seenPage: 0.02629,
    seenOriginal: -0.3666,
    synonym: 0.4983,
    stem: 0.5957,
    moby: -0.4987,
    head: -1.441,
    hand: 0.06765,
    shorter: 0.9574,
    phrase: 1.105,
    choices: 0.09984,
    capital: -0.9232,
    unknown: 1.752,
    mark: -0.3651,
    hyphen: -0.5461,
    repeats: -0.6607,
    function: -0.1956,
    spread: 0.4992,
  },
};

/** Log-odds of words without a better reading: about the share of those that are swapped. */
const ODD_LOG_ODDS = -2.5;

const foundLogOdds = createForestScorer(FOUND_WEIGHTS, SUBSTITUTION_FEATURES);
const FOUND_INDEX = SUBSTITUTION_FEATURES.indexOf('found');

/**
 * A first guess (0–1) at whether words were swapped, to choose between readings that overlap and to read neighbours as
 * restored. It is fixed, unlike the models that are trained on what it chose (swap-certainty.ts): trained anew, they
 * would else meet other readings than they had learnt from.
 */
export function preScore(features: Float32Array): number {
  const logOdds = features[FOUND_INDEX] === 1 ? foundLogOdds(features) : ODD_LOG_ODDS;
  return 1 / (1 + Math.exp(-logOdds));
}
