import { isMarked } from '../engine/is-marked.ts';
import { confidenceOf } from '../engine/named-wording.ts';
import { MIN_PUT_BACK_CONFIDENCE } from '../engine/thresholds.ts';
import type { Evidence } from '../engine/verdict.ts';

/** True for marks whose first expected wording is restored without being asked for. */
export const isPutBack = (evidence: Evidence): boolean =>
  isMarked(evidence) &&
  evidence.expected !== undefined &&
  confidenceOf(evidence) >= MIN_PUT_BACK_CONFIDENCE;
