import { confidenceOf } from './named-wording.ts';
import { MIN_CONVINCING_CONFIDENCE, MIN_MARK_PROBABILITY } from './thresholds.ts';
import type { Evidence } from './verdict.ts';

/** How much the wording's chance counts in the order of marks: a good example shows what stood there. */
const CHANCE_EXPONENT = 0.3;

/** Rules of which a single find proves nothing: they guess at words. All others quote what the page holds. */
const GUESSING_SIGNALS: readonly string[] = ['swap', 'odd-word'];

/** True for evidence that is a guess at a word, false for what stands on the page as it is quoted. */
export const isGuess = ({ signal }: Evidence): boolean => GUESSING_SIGNALS.includes(signal);

/** True for evidence that is marked, listed and counted without being asked for; the same on every surface. */
export function isMarked(evidence: Evidence): boolean {
  const { certainty = 1 } = evidence;
  return certainty >= MIN_MARK_PROBABILITY[isGuess(evidence) ? 'guess' : 'quoted'];
}

/** True for marks whose first expected wording may take the place of the page's words where a sentence is restored. */
export const isConvincing = (evidence: Evidence): boolean =>
  isMarked(evidence) &&
  evidence.expected !== undefined &&
  confidenceOf(evidence) >= MIN_CONVINCING_CONFIDENCE;

/**
 * How much a mark says (0–1), to show the most telling first: the surest, and of these the ones with a wording that is
 * probably right.
 */
export const markStrength = ({ certainty = 1, chances }: Evidence): number =>
  certainty * (chances?.[0] ?? 1) ** CHANCE_EXPONENT;
