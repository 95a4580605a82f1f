import type { Classifier } from '../classifier/classifier.ts';
import { forestLogOdds } from '../classifier/forest.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import { SUBSTITUTION_FEATURES } from './substitution.ts';

/** Probability (0–1) that words were substituted, from the values of SUBSTITUTION_FEATURES. */
export function substitutionProbability(
  { substitution, oddWord }: Classifier,
  features: Float32Array,
): number {
  const forest = features[FEATURE_INDEX.found] === 1 ? substitution : oddWord;
  return 1 / (1 + Math.exp(-forestLogOdds(forest, SUBSTITUTION_FEATURES, features)));
}
