import type { MarksLook } from '../browser/settings.ts';
import type { Mark } from './place-marks.ts';

/** Names of the highlights in marks.css, by look. */
const NAMES: Record<MarksLook, string> = {
  wavy: 'unspun-wavy',
  dotted: 'unspun-dotted',
  highlight: 'unspun-highlight',
};
const CURRENT = 'unspun-current';

/** Paints the marks, and the one the reader is at, without touching the page's elements. */
export function paintMarks(marks: Mark[], current: Mark | undefined, look: MarksLook): void {
  const highlight = new Highlight();
  for (const { range } of marks) highlight.add(range);
  CSS.highlights.set(NAMES[look], highlight);
  const here = new Highlight();
  here.priority = 1;
  if (current) here.add(current.range);
  CSS.highlights.set(CURRENT, here);
}

/** Takes all paint away. */
export function clearPaint(): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  CSS.highlights.delete(CURRENT);
}
