import { FEATURE_INDEX } from './feature-index.ts';
import { SUBSTITUTION_FEATURES } from './substitution.ts';

/** A logistic regression over some of SUBSTITUTION_FEATURES, by name; the others count for nothing. */
export interface PreScoreWeights {
  /** Log-odds that words that a candidate fits better than were substituted, before anything else is known of them. */
  base: number;
  weights: Partial<Record<(typeof SUBSTITUTION_FEATURES)[number], number>>;
  /** Log-odds that a word that none fits better than was substituted: about the share of those that were. */
  oddWord: number;
}

function foundLogOdds({ base, weights }: PreScoreWeights, features: Float32Array): number {
  return SUBSTITUTION_FEATURES.reduce((sum, name, i) => {
    return sum + (weights[name] ?? 0) * (features[i] as number);
  }, base);
}

/**
 * A first guess (0–1) at whether words were substituted, to choose between readings that overlap and to read
 * neighbours as restored. It is fixed, unlike the models that are trained on what it chose
 * (substitution-probability.ts): if it changed with them, they would meet other readings than they were trained on.
 */
export function preScore(weights: PreScoreWeights, features: Float32Array): number {
  const logOdds =
    features[FEATURE_INDEX.found] === 1 ? foundLogOdds(weights, features) : weights.oddWord;
  return 1 / (1 + Math.exp(-logOdds));
}
