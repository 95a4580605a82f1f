/** Inline styles that take text out of sight: not drawn, nothing left of its size, or moved a screen away. */
const UNSEEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?![.\d])|(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-\d{3,})/i;

/** True if the element's own attributes hide it: what can be told of any document, drawn or not. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length > 0 && UNSEEN_STYLE.test(style);
}
