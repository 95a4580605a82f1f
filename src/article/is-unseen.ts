/** Smaller text is not read. CSS pixels. */
const SMALLEST_FONT = 2;

/** Text in a box of no more than this is clipped away: the usual trick leaves one pixel by one. CSS pixels. */
const SMALLEST_BOX = 1;

/** What browsers draw a page on. */
const PAPER = 'rgb(255, 255, 255)';

/** Why a reader does not see an element's text. */
export type Unseen = 'not-drawn' | 'same-colour';

/**
 * On a live page, whether readers cannot see the element's text because it is not drawn, has no size, or lies beyond
 * the page's left or upper edge (nothing scrolls there).
 */
export function isNotDrawn(element: Element, view: Window): boolean {
  const box = boxOf(element, view);
  const { right, bottom, width, height } = box.getBoundingClientRect();
  if (Math.min(width, height) <= SMALLEST_BOX) return true;
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return true;
  if (!box.checkVisibility({ visibilityProperty: true })) return true;
  return Number.parseFloat(view.getComputedStyle(element).fontSize) < SMALLEST_FONT;
}

/** The element itself, or the one around it that has a box ("display: contents" has none). */
function boxOf(element: Element, view: Window): Element {
  let box = element;
  while (view.getComputedStyle(box).display === 'contents' && box.parentElement) {
    box = box.parentElement;
  }
  return box;
}

const isTransparent = (colour: string) =>
  colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** Backgrounds by element: the nearest colour behind it, or "picture", which may have any. */
export type Backgrounds = Map<Element, string>;

/** The colour behind an element's text. Each element is asked once, however many lie in it. */
function backgroundOf(element: Element, view: Window, known: Backgrounds): string {
  const passed: Element[] = [];
  let found = PAPER;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const own = known.get(up) ?? ownBackground(up, view);
    if (!isTransparent(own)) found = own;
    if (!isTransparent(own)) break;
    passed.push(up);
  }
  for (const one of [element, ...passed]) known.set(one, found);
  return found;
}

function ownBackground(element: Element, view: Window): string {
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  return backgroundImage !== 'none' ? 'picture' : backgroundColor;
}

/** True if the text's colour is the one behind it. Before a picture it is taken as seen. */
export function hasBackgroundColour(element: Element, view: Window, known: Backgrounds): boolean {
  const { color } = view.getComputedStyle(element);
  return isTransparent(color) || backgroundOf(element, view, known) === color;
}
