/** Smaller text is not read. CSS pixels. */
const SMALLEST_FONT = 2;

/** Text in a box of no more than this is clipped away: the usual trick leaves one pixel by one. CSS pixels. */
const SMALLEST_BOX = 1;

/** Why a reader does not see an element's text. */
export type Unseen = 'not-drawn' | 'same-colour';

/**
 * On a live page, why readers cannot see the element's text: it is not drawn, has no size, lies beyond the page's left
 * or upper edge (nothing scrolls there), or has its background's own colour. Undefined if they can.
 */
export function isUnseen(element: Element, view: Window): Unseen | undefined {
  const style = view.getComputedStyle(element);
  if (style.display === 'contents' && element.parentElement) {
    return isUnseen(element.parentElement, view);
  }
  if (!element.checkVisibility({ visibilityProperty: true })) return 'not-drawn';
  if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return 'not-drawn';
  const { right, bottom, width, height } = element.getBoundingClientRect();
  const isOff = right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
  if (isOff || Math.min(width, height) <= SMALLEST_BOX) return 'not-drawn';
  return hasBackgroundColour(element, style.color, view) ? 'same-colour' : undefined;
}

const isTransparent = (colour: string) =>
  colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** True if the text's colour is the one behind it. A picture behind it may have any: then it is taken as seen. */
function hasBackgroundColour(element: Element, colour: string, view: Window): boolean {
  if (isTransparent(colour)) return true;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(up);
    if (backgroundImage !== 'none') return false;
    if (!isTransparent(backgroundColor)) return backgroundColor === colour;
  }
  return colour === 'rgb(255, 255, 255)';
}
