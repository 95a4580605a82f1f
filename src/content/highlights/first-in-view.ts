import type { TextHighlight } from './place-highlights.ts';

/** Place of the first mark that begins in the window or below it; 0 if all stand above. */
export function firstInView(marks: TextHighlight[]): number {
  const inView = marks.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  return Math.max(inView, 0);
}
