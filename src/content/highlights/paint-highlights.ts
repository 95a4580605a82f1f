import type { HighlightStyle } from '../../browser/storage/settings.ts';
import { isMarked } from '../../engine/is-marked.ts';
import type { TextHighlight } from './place-highlights.ts';

/** The names of the highlights in highlights.css, by style. */
const HIGHLIGHT_NAMES: Record<HighlightStyle, string> = {
  wavy: 'unspun-wavy',
  dotted: 'unspun-dotted',
  highlight: 'unspun-highlight',
};
const UNLIKELY_NAME = 'unspun-perhaps';
const CURRENT_NAME = 'unspun-current';

/** What is not sure enough to be marked without being asked for is highlighted faintly. */
const isProbable = ({ evidence }: TextHighlight) => isMarked(evidence);

function paint(name: string, highlights: TextHighlight[], priority = 0): void {
  const highlight = new Highlight();
  for (const { range } of highlights) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Paints the highlights and the current one, without touching the page's elements. */
export function paintHighlights(
  highlights: TextHighlight[],
  current: TextHighlight | undefined,
  style: HighlightStyle,
): void {
  paint(HIGHLIGHT_NAMES[style], highlights.filter(isProbable));
  paint(
    UNLIKELY_NAME,
    highlights.filter((mark) => !isProbable(mark)),
  );
  paint(CURRENT_NAME, current ? [current] : [], 1);
}

/** Removes all paint. */
export function clearHighlights(): void {
  for (const name of [...Object.values(HIGHLIGHT_NAMES), UNLIKELY_NAME, CURRENT_NAME])
    CSS.highlights.delete(name);
}
