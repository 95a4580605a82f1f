import { type Box, heightOf, intersect, widthOf } from './clip-box.ts';
import { hasNoBox } from './is-hidden.ts';
import { lacksContrast } from './lacks-contrast.ts';
import { memoize } from './memoize.ts';
import { createTypeSize } from './type-size.ts';
import { createVisibleArea } from './visible-area.ts';

/** Text of which less than this is seen, in height or width, cannot be read. CSS pixels; letters are 8 and more high. */
const MIN_VISIBLE_SIZE = 6;

/** Smaller type cannot be read. CSS pixels. */
const MIN_TYPE_SIZE = 5;

/** Of a text this share must be left by what clips it, or more lines than a few. */
const MIN_VISIBLE_SHARE = 0.3;

/**
 * Content further right of the window than this never scrolls into view. Galleries wait closer than that. CSS pixels.
 */
const MAX_OFFSCREEN_DISTANCE = 3000;

/** The canvas colour of browsers. */
const DEFAULT_BACKGROUND = 'rgb(255, 255, 255)';

/** Why a reader does not see a text: it has no box on the page, or nothing is painted there. */
export type InvisibleReason = 'not-drawn' | 'not-painted';

const VISIBILITY_OPTIONS = { visibilityProperty: true } as const;

/**
 * Creates a check whether a text is permanently invisible: not drawn, too small to be read, beyond the page's edges,
 * or what the elements around it leave of it is next to nothing. It asks for as few boxes and styles as it can, because
 * each causes layout work.
 */
export function createNotDrawnCheck(document: Document, view: Window): (text: Text) => boolean {
  const visibleArea = createVisibleArea(view);
  const typeSize = createTypeSize(view);
  const boxOf = createBoxReader(document);
  const isShown = memoize((element: Element) => element.checkVisibility(VISIBILITY_OPTIONS));
  const elementOf = memoize((element: Element) => nearestWithBox(element, isShown));
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    const element = text.parentElement && elementOf(text.parentElement);
    if (!element || !isShown(element)) return true;
    if (typeSize(element) < MIN_TYPE_SIZE) return true;
    const box = boxOf(text);
    const [height, width] = [heightOf(box), widthOf(box)];
    if (height <= 0 || width <= 0 || isOffScreen(box, view)) return true;
    const left = intersect(box, visibleArea(element));
    return isTooLittle(heightOf(left), height) || isTooLittle(widthOf(left), width);
  };
}

/** Creates a function that reads where a text is drawn: each question to a rectangle of the browser costs again. */
function createBoxReader(document: Document): (text: Text) => Box {
  const range = document.createRange();
  return (text) => {
    range.selectNodeContents(text);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  };
}

/** Whether a box lies where no scrolling leads. */
function isOffScreen({ left, right, bottom }: Box, view: Window): boolean {
  const { scrollX } = view;
  if (right + scrollX <= 0 || bottom + view.scrollY <= 0) return true;
  return left + scrollX > view.innerWidth + MAX_OFFSCREEN_DISTANCE;
}

/** Whether so much of a whole is not enough to read it: a whole that is small itself is a letter or two. */
const isTooLittle = (left: number, whole: number) =>
  left < Math.min(MIN_VISIBLE_SIZE, whole) || left < MIN_VISIBLE_SHARE * whole;

/** The nearest element with a box: itself, or an ancestor if it has none ("display: contents"). */
function nearestWithBox(element: Element, isShown: (element: Element) => boolean): Element | null {
  let box: Element | null = element;
  while (box && !isShown(box) && hasNoBox(box)) box = box.parentElement;
  return box;
}

const isTransparent = (colour: string) =>
  colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$/.test(colour);

/** Creates a check whether an element's text has the colour of its background. Text on a picture counts as visible. */
export function createNotPaintedCheck(view: Window): (element: Element) => boolean {
  const backgrounds = new Map<Element, string>();
  return memoize((element: Element) => {
    const { color, webkitTextFillColor } = view.getComputedStyle(element);
    const textColour = webkitTextFillColor || color;
    return (
      isTransparent(textColour) ||
      lacksContrast(textColour, backgroundOf(element, view, backgrounds))
    );
  });
}
/** The colour behind an element's text, or "picture" (which may have any). Each element is computed once. */
function backgroundOf(element: Element, view: Window, known: Map<Element, string>): string {
  const passed: Element[] = [];
  let found = DEFAULT_BACKGROUND;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const background = known.get(up) ?? ownBackground(up, view);
    passed.push(up);
    if (isTransparent(background)) continue;
    found = background;
    break;
  }
  for (const one of passed) known.set(one, found);
  return found;
}

function ownBackground(element: Element, view: Window): string {
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  return backgroundImage !== 'none' ? 'picture' : backgroundColor;
}
