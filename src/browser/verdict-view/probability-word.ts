import { confidenceOf } from '../../engine/named-wording.ts';
import { MIN_NAMED_CONFIDENCE } from '../../engine/thresholds.ts';
import type { Evidence } from '../../engine/verdict.ts';

/** Words for how sure an expected wording is; keys of strings. */
export type ProbabilityWord =
  | 'almostCertainly'
  | 'probably'
  | 'perhaps'
  | 'originalSays'
  | 'unusualHere';

/** The minimum probability (0–1) for each word: nine in ten, more likely than not, and worth naming. */
const PROBABILITY_WORDS: [number, ProbabilityWord][] = [
  [0.9, 'almostCertainly'],
  [0.5, 'probably'],
  [MIN_NAMED_CONFIDENCE, 'perhaps'],
];

/** How sure the first expected wording is, in words; and how the words look where none is named. Numbers are never shown. */
export function probabilityWord(evidence: Evidence): ProbabilityWord {
  if (evidence.isProved) return 'originalSays';
  const probability = confidenceOf(evidence);
  return PROBABILITY_WORDS.find(([minimum]) => probability >= minimum)?.[1] ?? 'unusualHere';
}
