/** No single word counts for more. */
const MAX_ODDS = 100;

/**
 * Log-likelihood ratio of "such a share of the words was swapped" against "none was", from each word's odds of being
 * swapped over those of any word.
 */
export function logLikelihoodRatio(odds: number[], share: number): number {
  return odds.reduce((sum, one) => sum + Math.log(1 - share + share * Math.min(one, MAX_ODDS)), 0);
}

export const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
