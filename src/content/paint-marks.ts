import type { Mark } from './place-marks.ts';

const ALL = 'unspun-mark';
const CURRENT = 'unspun-current';

/** Paints the marks, and the one the reader is at, without touching the page's elements. */
export function paintMarks(marks: Mark[], current: Mark | undefined): void {
  const highlight = new Highlight();
  for (const { range } of marks) highlight.add(range);
  CSS.highlights.set(ALL, highlight);
  const here = new Highlight();
  here.priority = 1;
  if (current) here.add(current.range);
  CSS.highlights.set(CURRENT, here);
}

/** Takes all paint away. */
export function clearPaint(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}
