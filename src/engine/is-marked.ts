import { confidenceOf } from './named-wording.ts';
import { CHANCE_EXPONENT, MIN_CONVINCING_CONFIDENCE, MIN_MARK_STRENGTH } from './thresholds.ts';
import type { Evidence } from './verdict.ts';

/** Rules of which a single find proves nothing: they guess at words. All others quote what the page holds. */
const GUESSING_SIGNALS: readonly string[] = ['swap', 'odd-word'];

/** True for evidence that is a guess at a word, false for what stands on the page as it is quoted. */
export const isGuess = ({ signal }: Evidence): boolean => GUESSING_SIGNALS.includes(signal);

/**
 * How sure a mark on these words is (0–1), to compare marks by: the probability that the words were substituted, a
 * little less where no wording fits well in their place.
 */
export const markStrength = ({ certainty = 1, chances }: Evidence): number =>
  certainty * (chances?.[0] ?? 1) ** CHANCE_EXPONENT;

/** True for evidence that is marked, listed and counted without being asked for; the same on every surface. */
export const isMarked = (evidence: Evidence): boolean =>
  markStrength(evidence) >= MIN_MARK_STRENGTH;

/** True for marks whose first expected wording may take the place of the page's words where a sentence is restored. */
export const isConvincing = (evidence: Evidence): boolean =>
  isMarked(evidence) &&
  evidence.expected !== undefined &&
  confidenceOf(evidence) >= MIN_CONVINCING_CONFIDENCE;
