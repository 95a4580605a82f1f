import { createForestScorer } from '../classifier/forest.ts';
import { ODD_WORD_WEIGHTS, SUBSTITUTION_WEIGHTS } from '../classifier/weights.ts';
import { SUBSTITUTION_FEATURES } from './substitution.ts';

const substitutionLogOdds = createForestScorer(SUBSTITUTION_WEIGHTS, SUBSTITUTION_FEATURES);
const oddWordLogOdds = createForestScorer(ODD_WORD_WEIGHTS, SUBSTITUTION_FEATURES);
const FOUND_INDEX = SUBSTITUTION_FEATURES.indexOf('found');

/** Probability (0–1) that words were swapped, from the values of SWAP_FEATURES. */
export function substitutionProbability(features: Float32Array): number {
  const score =
    features[FOUND_INDEX] === 1 ? substitutionLogOdds(features) : oddWordLogOdds(features);
  return 1 / (1 + Math.exp(-score));
}
