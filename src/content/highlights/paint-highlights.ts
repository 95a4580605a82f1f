import type { HighlightStyle } from '../../browser/storage/settings.ts';
import type { TextHighlight } from './place-highlights.ts';

/** Names of the highlights in marks.css, by look. */
const HIGHLIGHT_NAMES: Record<HighlightStyle, string> = {
  wavy: 'unspun-wavy',
  dotted: 'unspun-dotted',
  highlight: 'unspun-highlight',
};
const UNLIKELY_NAME = 'unspun-perhaps';
const CURRENT_NAME = 'unspun-current';

/** Below this certainty (0–1) the words are likelier right than swapped, and are marked faintly. */
const LIKELY_PROBABILITY = 0.5;

const isProbable = ({ evidence }: TextHighlight) => (evidence.certainty ?? 1) >= LIKELY_PROBABILITY;

function paint(name: string, marks: TextHighlight[], priority = 0): void {
  const highlight = new Highlight();
  for (const { range } of marks) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Paints the marks, and the one the reader is at, without touching the page's elements. */
export function paintHighlights(
  marks: TextHighlight[],
  current: TextHighlight | undefined,
  look: HighlightStyle,
): void {
  paint(HIGHLIGHT_NAMES[look], marks.filter(isProbable));
  paint(
    UNLIKELY_NAME,
    marks.filter((mark) => !isProbable(mark)),
  );
  paint(CURRENT_NAME, current ? [current] : [], 1);
}

/** Takes all paint away. */
export function clearHighlights(): void {
  for (const name of [...Object.values(HIGHLIGHT_NAMES), UNLIKELY_NAME, CURRENT_NAME])
    CSS.highlights.delete(name);
}
