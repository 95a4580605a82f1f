import { MIN_NAMED_CONFIDENCE } from './thresholds.ts';
import type { Evidence } from './verdict.ts';

/** Probability (0–1) that the words were substituted *and* that the first expected wording is right. */
export const confidenceOf = ({ certainty = 1, chances }: Evidence): number =>
  certainty * (chances?.[0] ?? 1);

/** What was probably written, where that can be said; undefined if the words only look unusual. */
export const namedWording = (evidence: Evidence): string | undefined =>
  confidenceOf(evidence) >= MIN_NAMED_CONFIDENCE ? evidence.expected?.[0] : undefined;
