import type { Evidence } from '../../engine/verdict.ts';

/** Probability (0–1) that the words were swapped *and* were the first of the expected ones. */
export const confidenceOf = ({ certainty = 1, chances }: Evidence): number =>
  certainty * (chances?.[0] ?? 1);
