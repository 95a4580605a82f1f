import type { Evidence } from '../../engine/verdict.ts';

/** Probability (0–1) that the words were substituted *and* that the first expected wording is right. */
export const confidenceOf = ({ certainty = 1, chances }: Evidence): number =>
  certainty * (chances?.[0] ?? 1);
