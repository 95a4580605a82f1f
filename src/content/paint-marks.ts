import type { MarksLook } from '../browser/settings.ts';
import type { Mark } from './place-marks.ts';

/** Names of the highlights in marks.css, by look. */
const NAMES: Record<MarksLook, string> = {
  wavy: 'unspun-wavy',
  dotted: 'unspun-dotted',
  highlight: 'unspun-highlight',
};
const UNSURE = 'unspun-perhaps';
const CURRENT = 'unspun-current';

/** Below this certainty (0–1) the words are likelier right than swapped, and are marked faintly. */
const LIKELY = 0.5;

const isSure = ({ evidence }: Mark) => (evidence.certainty ?? 1) >= LIKELY;

function paint(name: string, marks: Mark[], priority = 0): void {
  const highlight = new Highlight();
  for (const { range } of marks) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Paints the marks, and the one the reader is at, without touching the page's elements. */
export function paintMarks(marks: Mark[], current: Mark | undefined, look: MarksLook): void {
  paint(NAMES[look], marks.filter(isSure));
  paint(
    UNSURE,
    marks.filter((mark) => !isSure(mark)),
  );
  paint(CURRENT, current ? [current] : [], 1);
}

/** Takes all paint away. */
export function clearPaint(): void {
  for (const name of [...Object.values(NAMES), UNSURE, CURRENT]) CSS.highlights.delete(name);
}
