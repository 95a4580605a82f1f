import type { TextHighlight } from './place-highlights.ts';

/** The index of the first highlight in the window or below it; 0 if all are above. */
export function firstInView(highlights: TextHighlight[]): number {
  const index = highlights.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  return Math.max(index, 0);
}
