/** Inline styles that hide text: not drawn, or moved a whole screen away. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-(?:\d{4,}|999))/i;

/** No font size. Children may set one again: some pages use this to close the gaps between boxes. */
const ZERO_FONT_SIZE = /(?:^|[;\s])font-size\s*:\s*0(?:\.0+)?(?:px|em|rem|pt|%)?\s*(?:;|!|$)/i;

/** Matches every element for which `isHidden` may be true. */
export const MAYBE_HIDDEN_SELECTOR = '[hidden], [style]';

/** True if the element's own attributes hide its text. Needs no rendering, so it works on fetched documents too. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (!style) return false;
  return HIDING_STYLE.test(style) || (ZERO_FONT_SIZE.test(style) && !element.firstElementChild);
}
