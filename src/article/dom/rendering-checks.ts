import { type Box, EVERYTHING, heightOf, intersect, NOTHING, widthOf } from './clip-box.ts';
import { hasNoBox } from './is-hidden.ts';
import { lacksContrast } from './lacks-contrast.ts';
import { memoize } from './memoize.ts';
import type { StyleReader } from './style-reader.ts';
import { createVisibleArea } from './visible-area.ts';

/** Text of which less than this is seen, in height or width, cannot be read. CSS pixels; letters are 8 and more high. */
const MIN_VISIBLE_SIZE = 6;

/** Smaller type cannot be read. CSS pixels. */
const MIN_TYPE_SIZE = 5;

/** Less opaque than this, all around it taken together, is not seen. */
const MIN_OPACITY = 0.1;

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
export function createNotDrawnCheck(
  document: Document,
  view: Window,
  styleOf: StyleReader,
): (text: Text) => boolean {
  const visibleArea = createVisibleArea(view, styleOf);
  const boxOf = createBoxReader(document);
  const areaOf = memoize((parent: Element): Box => {
    const element = nearestWithBox(parent);
    if (!element) return NOTHING;
    const { area, opacity, scale } = visibleArea(element);
    const fontSize = Number.parseFloat(styleOf(element).fontSize);
    const typeSize = Number.isNaN(scale) ? fontSize : fontSize * scale;
    return opacity < MIN_OPACITY || typeSize < MIN_TYPE_SIZE ? NOTHING : area;
  });
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    const area = text.parentElement ? areaOf(text.parentElement) : NOTHING;
    if (area === NOTHING) return true;
    const box = boxOf(text);
    const [height, width] = [heightOf(box), widthOf(box)];
    if (height <= 0 || width <= 0 || isOffScreen(box, view)) return true;
    if (area === EVERYTHING) return false;
    const left = intersect(box, area);
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
  if (bottom <= 0 && bottom + view.scrollY <= 0) return true;
  // Most texts lie across the window: of it no more is asked than they need.
  if (right > 0 && left <= MAX_OFFSCREEN_DISTANCE) return false;
  const { scrollX } = view;
  return right + scrollX <= 0 || left + scrollX - MAX_OFFSCREEN_DISTANCE > view.innerWidth;
}

/** Whether so much of a whole is not enough to read it: a whole that is small itself is a letter or two. */
const isTooLittle = (left: number, whole: number) =>
  left < Math.min(MIN_VISIBLE_SIZE, whole) || left < MIN_VISIBLE_SHARE * whole;

/**
 * The nearest element with a box that is shown: itself, or an ancestor if it has none ("display: contents"). Undefined if
 * it is not shown.
 */
function nearestWithBox(element: Element): Element | undefined {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.checkVisibility(VISIBILITY_OPTIONS)) return box;
    if (!hasNoBox(box)) return undefined;
  }
  return undefined;
}

const isTransparent = (colour: string) =>
  colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$/.test(colour);

/** Creates a check whether an element's text has the colour of its background. Text on a picture counts as visible. */
export function createNotPaintedCheck(styleOf: StyleReader): (element: Element) => boolean {
  const backgrounds = new Map<Element, string>();
  // Most of a page's text has one of a few colours.
  const lacking = new Map<string, boolean>();
  return memoize((element: Element) => {
    const style = styleOf(element);
    const colour = style.webkitTextFillColor || style.color;
    const behind = backgroundOf(element, styleOf, backgrounds);
    const pair = `${colour} ${behind}`;
    const isFaint = lacking.get(pair) ?? (isTransparent(colour) || lacksContrast(colour, behind));
    lacking.set(pair, isFaint);
    return isFaint;
  });
}

/** The colour behind an element's text, or "picture" (which may have any). Each element is computed once. */
function backgroundOf(element: Element, styleOf: StyleReader, known: Map<Element, string>): string {
  const passed: Element[] = [];
  let found = DEFAULT_BACKGROUND;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const background = known.get(up) ?? ownBackground(styleOf(up));
    passed.push(up);
    if (isTransparent(background)) continue;
    found = background;
    break;
  }
  for (const one of passed) known.set(one, found);
  return found;
}

const ownBackground = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string =>
  backgroundImage !== 'none' ? 'picture' : backgroundColor;
