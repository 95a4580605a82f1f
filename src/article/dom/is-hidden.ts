/** Inline styles that take text out of sight: not drawn, or moved a screen away. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-(?:\d{4,}|999))/i;

/** No size: but a container's children may have one again (a way to close the gaps between boxes). */
const ZERO_FONT_SIZE = /(?:^|[;\s])font-size\s*:\s*0(?:\.0+)?(?:px|em|rem|pt|%)?\s*(?:;|!|$)/i;

/** Selects every element that `isHidden` may be true of. */
export const MAYBE_HIDDEN_SELECTOR = '[hidden], [style]';

/** True if the element's own attributes hide its text: what can be told of any document, drawn or not. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (!style) return false;
  return HIDING_STYLE.test(style) || (ZERO_FONT_SIZE.test(style) && !element.firstElementChild);
}
