/** Inline styles that take text out of sight, whatever else is said. */
const NOT_DISPLAYED = /(?:^|[;\s])display\s*:\s*none/i;
const OTHER_DISPLAY = /(?:^|[;\s])display\s*:\s*(?!none)\w/i;
const INVISIBLE = /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i;

/** Offsets that move an element off the screen; without a position they have no effect. */
const OFFSET = /(?:^|[;\s])(?:left|right|top|bottom)\s*:\s*-(?:\d{4,}|999)/i;
const POSITIONED = /(?:^|[;\s])position\s*:\s*(?:absolute|fixed|relative|sticky)/i;
/** Padding may take a margin back. */
const MOVED =
  /^(?!.*padding).*(?:^|[;\s])(?:text-indent|margin-left|margin-top)\s*:\s*-(?:\d{4,}|999)/is;

/** No size that can be read; a container's children may have one again (a way to close the gaps between boxes). */
const TINY_FONT_SIZE =
  /(?:^|[;\s])font-size\s*:\s*(?:0(?:\.0+)?(?:r?em|%)?|[0-4](?:\.\d+)?p[tx])\s*(?:;|!|$)/i;

/** Selects every element that `isHidden` may be true of. */
export const MAYBE_HIDDEN_SELECTOR = '[hidden], [style]';

/** Whether a browser shows the document, whatever the document shows of itself. */
const isLive = ({ defaultView, body }: Document) =>
  defaultView !== null && typeof body?.checkVisibility === 'function';

/**
 * Whether a browser draws the document: then it knows what is displayed. What a body makes invisible may be visible again
 * inside it, and is asked of each text.
 */
export const isDrawn = (document: Document): boolean =>
  isLive(document) && document.body.checkVisibility();

/** Whether a browser shows the document, and the document nothing of itself yet: pages hide their body while they load. */
export const isBlank = (document: Document): boolean =>
  isLive(document) && !document.body.checkVisibility();

/**
 * True if an element with such attributes hides all its text. In a drawn document the browser is asked, for style sheets
 * override attributes; what has no box is hidden, everything else is left to the visibility check of each text. In other
 * documents the attributes must do.
 * @param drawn whether its document is drawn
 */
export function isHidden(element: Element, drawn: boolean): boolean {
  const style = element.getAttribute('style') ?? '';
  if (style === '' && !element.hasAttribute('hidden')) return false;
  if (drawn) return !element.checkVisibility() && !hasNoBox(element);
  if (NOT_DISPLAYED.test(style)) return true;
  if (element.hasAttribute('hidden') && !OTHER_DISPLAY.test(style)) return true;
  if (INVISIBLE.test(style)) return !element.querySelector('[style*="visible"]');
  if ((OFFSET.test(style) && POSITIONED.test(style)) || MOVED.test(style)) return true;
  return TINY_FONT_SIZE.test(style) && !element.firstElementChild;
}

/** "display: contents": the element has no box, its children have. */
export const hasNoBox = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
