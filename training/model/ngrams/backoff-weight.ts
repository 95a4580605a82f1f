/** Nothing smaller is divided by, and no weight is larger: sums of rounded probabilities may exceed 1. */
const MIN_LEFT = 0.001;
const MAX_WEIGHT = 20;

/**
 * The weight that makes probabilities after a context sum to 1 (Katz 1987), from the sum of those of the n-grams kept,
 * and the sum of the same words' probabilities in the shorter context.
 */
export const backoffWeight = (kept: number, lower: number) =>
  Math.min(MAX_WEIGHT, Math.max(MIN_LEFT, 1 - kept) / Math.max(MIN_LEFT, 1 - lower));

/** Sums both for some n-grams, from the log-probability and the lower probability of each. */
export function sumBackoffWeight(
  from: number,
  to: number,
  logProbOf: (i: number) => number,
  lowerProbOf: (i: number) => number,
): number {
  let [kept, lower] = [0, 0];
  for (let i = from; i < to; i++) {
    kept += Math.exp(logProbOf(i));
    lower += lowerProbOf(i);
  }
  return backoffWeight(kept, lower);
}
