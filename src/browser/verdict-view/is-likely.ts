import type { Evidence } from '../../engine/verdict.ts';

/** Likelier than not; a chance of 0–1. What lies below is told only to those who ask for it. */
const MIN_PROBABILITY = 0.5;

/** True if a finding is likelier than not what it says. */
export const isLikely = ({ certainty = 1 }: Evidence): boolean => certainty >= MIN_PROBABILITY;
