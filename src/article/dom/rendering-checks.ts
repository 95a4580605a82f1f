import { lacksContrast } from './lacks-contrast.ts';
import { memoize } from './memoize.ts';

/**
 * Text smaller than this, or in a box clipped to so little, cannot be read: the usual trick leaves one pixel. CSS
 * pixels.
 */
const MIN_VISIBLE_SIZE = 2;

/**
 * Content further right of the window than this never scrolls into view. Galleries wait closer than that. CSS pixels.
 */
const MAX_OFFSCREEN_DISTANCE = 3000;

/** Lower opacities are invisible. */
const MIN_OPACITY = 0.05;

/** The canvas colour of browsers. */
const DEFAULT_BACKGROUND = 'rgb(255, 255, 255)';

/** Why a reader does not see a text: it has no box on the page, or nothing is painted there. */
export type InvisibleReason = 'not-drawn' | 'not-painted';

const VISIBILITY_OPTIONS = { visibilityProperty: true } as const;

/**
 * Creates a check whether a text is permanently invisible: not drawn, without size, beyond the page's edges, clipped
 * away or fully transparent. It asks for as few boxes and styles as it can, because each causes layout work.
 */
export function createNotDrawnCheck(document: Document, view: Window): (text: Text) => boolean {
  const range = document.createRange();
  const isClipped = createClippingCheck(view);
  return (text) => {
    if (!/\S/.test(text.data)) return false;
    const element = nearestWithBox(text.parentElement, view);
    if (!element?.checkVisibility(VISIBILITY_OPTIONS)) return true;
    range.selectNodeContents(text);
    const { left, right, bottom, width, height } = range.getBoundingClientRect();
    if (width <= MIN_VISIBLE_SIZE || height <= MIN_VISIBLE_SIZE) return true;
    if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return true;
    return left + view.scrollX > view.innerWidth + MAX_OFFSCREEN_DISTANCE || isClipped(element);
  };
}

/** The nearest element with a box: itself, or an ancestor if it has none ("display: contents"). */
function nearestWithBox(element: Element | null, view: Window): Element | null {
  let box = element;
  while (box && !box.checkVisibility(VISIBILITY_OPTIONS) && hasNoBox(box, view))
    box = box.parentElement;
  return box;
}

const hasNoBox = (element: Element, view: Window) =>
  view.getComputedStyle(element).display === 'contents';

/** Creates a check whether an element or one of its ancestors hides its whole content. */
function createClippingCheck(view: Window): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let clipped: boolean | undefined;
    // Pages often hide the whole body for a moment and then show it in one piece.
    for (let up: Element | null = element; up && up.localName !== 'body'; up = up.parentElement) {
      clipped = known.get(up) ?? (clipsItsContent(up, view) || undefined);
      passed.push(up);
      if (clipped !== undefined) break;
    }
    for (const one of passed) known.set(one, clipped ?? false);
    return clipped ?? false;
  };
}

/** Clip paths that leave nothing, and the old `clip` whose sides touch. */
const CLIPPED_PATH =
  /inset\((?:[5-9]\d(?:\.\d+)?%|[^)]*\b100%)|(?:circle|ellipse)\(0|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\)/;
const CLIPPED_BOX = /^rect\((?:\D*[01]px){4}\)/;

function clipsItsContent(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  // Reading a computed value makes the browser serialise it, so the rare cases come last.
  const { clip, clipPath, filter, opacity, overflowX } = style;
  if (Number(opacity) < MIN_OPACITY || /opacity\(0[%)]/.test(filter)) return !isAnimated(style);
  if (clipPath !== 'none' && CLIPPED_PATH.test(clipPath)) return !isAnimated(style);
  if (clip !== 'auto' && CLIPPED_BOX.test(clip) && /absolute|fixed/.test(style.position))
    return true;
  if (overflowX === 'visible' || /^(?:inline|contents)$/.test(style.display)) return false;
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) <= MIN_VISIBLE_SIZE;
}

/** Pages fade text in as the reader scrolls. Transparent text without a transition stays transparent. */
const isAnimated = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

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
