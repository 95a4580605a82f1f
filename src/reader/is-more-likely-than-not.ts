/** True for probabilities (0–1) of wordings that are restored without being asked for. */
export const isMoreLikelyThanNot = (probability: number): boolean => probability >= 0.5;
