import { isPlace } from '../../engine/count-places.ts';
import { isGuess, isMarked, markStrength } from '../../engine/is-marked.ts';
import type { Evidence, Verdict } from '../../engine/verdict.ts';

/** The evidence of a verdict, by how it is shown. */
export interface SelectedEvidence {
  /** Evidence that is marked, listed and counted, the surest first. Each is one place on the page. */
  likely: Evidence[];
  /** The part of it that is marked on the page: swapped words if there are any, so that one number counts both. */
  marked: Evidence[];
  /** Guesses that are shown only on request. */
  doubtful: Evidence[];
}

const bySureness = (a: Evidence, b: Evidence) => markStrength(b) - markStrength(a);

/**
 * Selects the evidence to show: of questions answered with "notice" or "warning" only, for any text has some. If none is
 * sure by itself, what the page holds word for word stands all the same; guesses never do.
 * @param hidden signals that the reader has switched off
 */
export function selectEvidence(verdict: Verdict, hidden: string[]): SelectedEvidence {
  const wanted = verdict.evidence
    .filter(({ question }) => ['warning', 'notice'].includes(verdict[question].level))
    .filter(({ signal }) => !hidden.includes(signal))
    .sort(bySureness);
  const marked = wanted.filter(isMarked);
  const likely = marked.length > 0 ? marked : wanted.filter((evidence) => !isGuess(evidence));
  const places = likely.filter(isPlace);
  return {
    likely,
    marked: places.length > 0 ? places : likely,
    doubtful: wanted.filter((evidence) => !likely.includes(evidence)),
  };
}
