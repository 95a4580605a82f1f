import { lacksContrast } from './lacks-contrast.ts';
import { memoize } from './memoize.ts';

/** Smaller text, or text in a box that is clipped to so little, is not read: the usual trick leaves one pixel. CSS pixels. */
const MIN_VISIBLE_SIZE = 2;

/** So far beyond the window's right edge nothing is ever brought into sight; galleries wait within it. CSS pixels. */
const MAX_OFFSCREEN_DISTANCE = 3000;

/** More transparent than this is not seen. */
const MIN_OPACITY = 0.05;

/** What browsers draw a page on. */
const DEFAULT_BACKGROUND = 'rgb(255, 255, 255)';

/** Why a reader does not see a text: it has no place on the page, or nothing is painted there. */
export type InvisibleReason = 'not-drawn' | 'not-painted';

const VISIBILITY_OPTIONS = { visibilityProperty: true } as const;

/**
 * Whether readers cannot see a text because it is not drawn, has no size, lies beyond the page's edges, or is clipped
 * away or fully transparent for good. Asks for boxes and styles as sparingly as it can: each is layout work.
 */
export function createNotDrawnCheck(document: Document, view: Window): (text: Text) => boolean {
  const range = document.createRange();
  const isClosed = createClippingCheck(view);
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    const element = nearestWithBox(text.parentElement, view);
    if (!element?.checkVisibility(VISIBILITY_OPTIONS)) return true;
    range.selectNodeContents(text);
    const { left, right, bottom, width, height } = range.getBoundingClientRect();
    if (width <= MIN_VISIBLE_SIZE || height <= MIN_VISIBLE_SIZE) return true;
    if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return true;
    return left + view.scrollX > view.innerWidth + MAX_OFFSCREEN_DISTANCE || isClosed(element);
  };
}

/** The element that is drawn: itself, or the nearest around those that have no box of their own ("display: contents"). */
function nearestWithBox(element: Element | null, view: Window): Element | null {
  let box = element;
  while (box && !box.checkVisibility(VISIBILITY_OPTIONS) && hasNoBox(box, view))
    box = box.parentElement;
  return box;
}

const hasNoBox = (element: Element, view: Window) =>
  view.getComputedStyle(element).display === 'contents';

/** Whether an element, or one around it, lets nothing of its inside be seen. */
function createClippingCheck(view: Window): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let closed: boolean | undefined;
    // The whole page is often held back for a moment, to be shown in one piece.
    for (let up: Element | null = element; up && up.localName !== 'body'; up = up.parentElement) {
      closed = known.get(up) ?? (clipsItsContent(up, view) || undefined);
      passed.push(up);
      if (closed !== undefined) break;
    }
    for (const one of passed) known.set(one, closed ?? false);
    return closed ?? false;
  };
}

/** Shapes that leave nothing of what they clip, and the old `clip` with sides that touch. */
const CLIPPED_PATH =
  /inset\((?:[5-9]\d(?:\.\d+)?%|[^)]*\b100%)|(?:circle|ellipse)\(0|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\)/;
const CLIPPED_BOX = /^rect\((?:\D*[01]px){4}\)/;

function clipsItsContent(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  // Each value that is asked for costs its writing as text: what hardly ever matters is asked for last.
  const { clip, clipPath, filter, opacity, overflowX } = style;
  if (Number(opacity) < MIN_OPACITY || /opacity\(0[%)]/.test(filter)) return !isAnimated(style);
  if (clipPath !== 'none' && CLIPPED_PATH.test(clipPath)) return !isAnimated(style);
  if (clip !== 'auto' && CLIPPED_BOX.test(clip) && /absolute|fixed/.test(style.position))
    return true;
  if (overflowX === 'visible' || /^(?:inline|contents)$/.test(style.display)) return false;
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) <= MIN_VISIBLE_SIZE;
}

/** Pages let their text appear as it is scrolled to; what is transparent without such a change stays so. */
const isAnimated = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

const isTransparent = (colour: string) =>
  colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$/.test(colour);

/** Whether an element's text has the colour of what is behind it. Before a picture it is taken as seen. */
export function createNotPaintedCheck(view: Window): (element: Element) => boolean {
  const backgrounds = new Map<Element, string>();
  return memoize((element: Element) => {
    const { color, webkitTextFillColor } = view.getComputedStyle(element);
    const painted = webkitTextFillColor || color;
    return (
      isTransparent(painted) || lacksContrast(painted, backgroundOf(element, view, backgrounds))
    );
  });
}

/** The colour behind an element's text, or "picture", which may have any. Each element is asked once. */
function backgroundOf(element: Element, view: Window, known: Map<Element, string>): string {
  const passed: Element[] = [];
  let found = DEFAULT_BACKGROUND;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const own = known.get(up) ?? ownBackground(up, view);
    passed.push(up);
    if (isTransparent(own)) continue;
    found = own;
    break;
  }
  for (const one of passed) known.set(one, found);
  return found;
}

function ownBackground(element: Element, view: Window): string {
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  return backgroundImage !== 'none' ? 'picture' : backgroundColor;
}
