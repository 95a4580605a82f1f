import { markStrength } from '../../engine/is-marked.ts';
import type { TextHighlight } from './place-highlights.ts';

/** The index of the surest highlight in the window; if there is none, of the first below, else 0. */
export function firstToVisit(highlights: TextHighlight[]): number {
  const strengths = highlights.map(({ range, evidence }) => {
    const { top } = range.getBoundingClientRect();
    if (top < 0) return -1;
    return top < innerHeight ? markStrength(evidence) : 0;
  });
  return Math.max(strengths.indexOf(Math.max(...strengths)), 0);
}
