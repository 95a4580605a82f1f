import type { TaggerParameters } from '../../../src/engine/spin/tagger/tagger.ts';

/** What one step of a stored weight is worth: coarse steps take little room and lose nothing. */
export const WEIGHT_STEP = 0.3;
/** Most steps of a weight, either way: what a signed byte holds. */
const MAX_STEPS = 127;
/** How much more a feature counts if it is met more often: 0.3 to 0.7 were tried and differ little. */
const FREQUENCY_EXPONENT = 0.3;
/** So many features are kept, those that have decided most: the extension must stay small. */
const MAX_FEATURES = 380_000;

const inSteps = (weight: number) =>
  Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / WEIGHT_STEP)));
const rounded = (value: number) => Math.round(1000 * value) / 1000;

/** How much each feature matters, by the size of its weight and by how often it is met; 0 if its weight is no step. */
const importanceOf = (weights: Float32Array, occurrences: Uint32Array) =>
  weights.map((weight, hash) => {
    const size = Math.abs(weight);
    if (size <= WEIGHT_STEP / 2) return 0;
    return size * (occurrences[hash] as number) ** FREQUENCY_EXPONENT;
  });

/** The features that matter most, in whole steps, and the weights of a word's values. */
export function keepTaggerFeatures(
  weights: Float32Array,
  occurrences: Uint32Array,
  values: Float32Array,
): TaggerParameters {
  const importance = importanceOf(weights, occurrences);
  const ranked = importance.toSorted();
  const lowest = Math.max(ranked[ranked.length - MAX_FEATURES] as number, Number.MIN_VALUE);
  const featureHashes = Uint32Array.from(importance.keys()).filter(
    (hash) => (importance[hash] as number) >= lowest,
  );
  return {
    featureHashes,
    weights: Int8Array.from(featureHashes, (hash) => inSteps(weights[hash] as number)),
    values: Array.from(values, rounded),
  };
}
