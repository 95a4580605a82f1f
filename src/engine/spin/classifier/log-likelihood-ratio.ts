/** No single word counts for more than these odds. */
const MAX_ODDS = 100;

/**
 * Log-likelihood ratio of "such a share of the words was substituted" against "none was", from each word's odds of
 * being a substitution over those of any word.
 */
export function logLikelihoodRatio(odds: number[], share: number): number {
  return odds.reduce((sum, one) => sum + Math.log(1 - share + share * Math.min(one, MAX_ODDS)), 0);
}
