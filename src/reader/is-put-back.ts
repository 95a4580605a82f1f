import { confidenceOf } from '../engine/named-wording.ts';
import { MIN_PUT_BACK_CONFIDENCE } from '../engine/thresholds.ts';
import type { Evidence } from '../engine/verdict.ts';

/** True for evidence whose first expected wording is restored without being asked for. */
export const isPutBack = (evidence: Evidence): boolean =>
  evidence.expected !== undefined && confidenceOf(evidence) >= MIN_PUT_BACK_CONFIDENCE;
