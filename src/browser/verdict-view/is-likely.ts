import type { Evidence } from '../../engine/verdict.ts';

/** More likely than not (0–1). Anything below is shown only on request. */
const MIN_PROBABILITY = 0.5;

/** True if a finding is more likely right than wrong. */
export const isLikely = ({ certainty = 1 }: Evidence): boolean => isMoreLikelyThanNot(certainty);

/** True for probabilities (0–1) that are shown without being asked for. */
export const isMoreLikelyThanNot = (probability: number): boolean => probability >= MIN_PROBABILITY;
