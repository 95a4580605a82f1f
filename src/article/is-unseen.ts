import { isFaint } from './is-faint.ts';
import { onceFor } from './once-for.ts';

/** Smaller text, or text in a box that is clipped to so little, is not read: the usual trick leaves one pixel. CSS pixels. */
const SMALLEST = 2;

/** So far beyond the window's right edge nothing is ever brought into sight; galleries wait within it. CSS pixels. */
const FAR = 3000;

/** More transparent than this is not seen. */
const FAINTEST = 0.05;

/** What browsers draw a page on. */
const PAPER = 'rgb(255, 255, 255)';

/** Why a reader does not see a text: it has no place on the page, or nothing is painted there. */
export type Unseen = 'not-drawn' | 'not-painted';

const VISIBLE = { visibilityProperty: true } as const;

/**
 * Whether readers cannot see a text because it is not drawn, has no size, lies beyond the page's edges, or is clipped
 * away or fully transparent for good. Asks for boxes and styles as sparingly as it can: each is layout work.
 */
export function isNotDrawn(document: Document, view: Window): (text: Text) => boolean {
  const range = document.createRange();
  const isClosed = isClosedBy(view);
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    const element = boxOf(text.parentElement, view);
    if (!element?.checkVisibility(VISIBLE)) return true;
    range.selectNodeContents(text);
    const { left, right, bottom, width, height } = range.getBoundingClientRect();
    if (width <= SMALLEST || height <= SMALLEST) return true;
    if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return true;
    return left + view.scrollX > view.innerWidth + FAR || isClosed(element);
  };
}

/** The element that is drawn: itself, or the nearest around those that have no box of their own ("display: contents"). */
function boxOf(element: Element | null, view: Window): Element | null {
  let box = element;
  while (box && !box.checkVisibility(VISIBLE) && hasNoBox(box, view)) box = box.parentElement;
  return box;
}

const hasNoBox = (element: Element, view: Window) =>
  view.getComputedStyle(element).display === 'contents';

/** Whether an element, or one around it, lets nothing of its inside be seen. */
function isClosedBy(view: Window): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let closed: boolean | undefined;
    // The whole page is often held back for a moment, to be shown in one piece.
    for (let up: Element | null = element; up && up.localName !== 'body'; up = up.parentElement) {
      closed = known.get(up) ?? (closesItself(up, view) || undefined);
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

function closesItself(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  // Each value that is asked for costs its writing as text: what hardly ever matters is asked for last.
  const { clip, clipPath, filter, opacity, overflowX } = style;
  if (Number(opacity) < FAINTEST || /opacity\(0[%)]/.test(filter)) return !isMoving(style);
  if (clipPath !== 'none' && CLIPPED_PATH.test(clipPath)) return !isMoving(style);
  if (clip !== 'auto' && CLIPPED_BOX.test(clip) && /absolute|fixed/.test(style.position))
    return true;
  if (overflowX === 'visible' || /^(?:inline|contents)$/.test(style.display)) return false;
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) <= SMALLEST;
}

/** Pages let their text appear as it is scrolled to; what is transparent without such a change stays so. */
const isMoving = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

const isTransparent = (colour: string) =>
  colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$/.test(colour);

/** Whether an element's text has the colour of what is behind it. Before a picture it is taken as seen. */
export function isUnpainted(view: Window): (element: Element) => boolean {
  const backgrounds = new Map<Element, string>();
  return onceFor((element: Element) => {
    const { color, webkitTextFillColor } = view.getComputedStyle(element);
    const painted = webkitTextFillColor || color;
    return isTransparent(painted) || isFaint(painted, backgroundOf(element, view, backgrounds));
  });
}

/** The colour behind an element's text, or "picture", which may have any. Each element is asked once. */
function backgroundOf(element: Element, view: Window, known: Map<Element, string>): string {
  const passed: Element[] = [];
  let found = PAPER;
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
