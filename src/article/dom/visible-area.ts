import {
  type Box,
  clipBox,
  clipPathBox,
  EVERYTHING,
  heightOf,
  intersect,
  NOTHING,
} from './clip-box.ts';
import { memoize } from './memoize.ts';
import type { StyleReader } from './style-reader.ts';

/** Less opaque than this, all around it taken together, is not seen. */
const MIN_OPACITY = 0.1;

/** A clipping box of such a share of the window's height is the page's own frame: scripts scroll what is in it. */
const MIN_FRAME_SHARE = 0.7;

/** A list that scrolls is seen piece by piece, if it shows a line or two. CSS pixels. */
const MIN_SCROLLER_HEIGHT = 24;

/** How an element limits what is seen of its inside. */
interface Limits {
  /** What is left by its shape, which clips everything inside. */
  shape: Box;
  /** What is left by its overflow, which spares what is positioned against something farther out. */
  overflow: Box;
  opacity: number;
  position: string;
  /** Whether it is what fixed elements inside are placed against. Little inside is, and seldom has to be asked. */
  holdsFixed(): boolean;
}

/** Pages fade text in as the reader scrolls. Transparent text without a transition stays transparent. */
const isAnimated = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

/** What is left of an area by a clipping box. Most boxes clip nothing. */
const clipped = (area: Box, box: Box) => (box === EVERYTHING ? area : intersect(area, box));

function readOpacity(style: CSSStyleDeclaration): number {
  const { filter } = style;
  const filtered = filter === 'none' ? 1 : (/opacity\(([\d.]+)/.exec(filter)?.[1] ?? 1);
  const opacity = Number(style.opacity) * Number(filtered);
  return opacity < 1 && isAnimated(style) ? 1 : opacity;
}

function readOverflow(element: Element, style: CSSStyleDeclaration, view: Window): Box {
  const { overflowX } = style;
  if (overflowX === 'visible') return EVERYTHING;
  const { overflowY, display } = style;
  if (/^(?:inline|contents)$/.test(display)) return EVERYTHING;
  const box = element.getBoundingClientRect();
  const height = heightOf(box);
  if (/auto|scroll/.test(overflowX + overflowY))
    return height >= MIN_SCROLLER_HEIGHT ? EVERYTHING : box;
  const isFrame = height >= MIN_FRAME_SHARE * view.innerHeight;
  return isFrame ? { ...EVERYTHING, left: box.left, right: box.right } : box;
}

function readShape(element: Element, style: CSSStyleDeclaration, position: string): Box {
  const { clipPath } = style;
  const clip = /absolute|fixed/.test(position) ? style.clip : 'auto';
  if (clipPath === 'none' && clip === 'auto') return EVERYTHING;
  if (isAnimated(style)) return EVERYTHING;
  const box = element.getBoundingClientRect();
  const left = clip === 'auto' ? box : clipBox(clip, box);
  return clipPath === 'none' ? left : intersect(left, clipPathBox(clipPath, box));
}

function readLimits(element: Element, style: CSSStyleDeclaration, view: Window): Limits {
  // Each value that is read of a style is made for the purpose.
  const { position } = style;
  return {
    shape: readShape(element, style, position),
    overflow: readOverflow(element, style, view),
    opacity: readOpacity(style),
    position,
    holdsFixed: () =>
      style.transform !== 'none' || /paint|layout|strict|content/.test(style.contain),
  };
}

/** What is left to be seen inside an element by it and all around it. */
interface Seen {
  area: Box;
  opacity: number;
}

/** How what is inside an element is placed: against what is farther out where that is not all the same. */
type Placing = 'absolute' | 'fixed' | 'static';

const placingOf = ({ position }: Limits): Placing =>
  position === 'absolute' || position === 'fixed' ? position : 'static';

/** Absolutely positioned elements are placed against whatever is positioned, fixed ones against little. */
function isSpared(inside: Placing, { position, holdsFixed }: Limits): boolean {
  if (inside === 'static' || (inside === 'absolute' && position !== 'static')) return false;
  return !holdsFixed();
}

/** What an element leaves of what those around it leave, for an inside that is placed like that. */
function narrow({ area, opacity }: Seen, limits: Limits, inside: Placing): Seen {
  const left = isSpared(inside, limits) ? area : clipped(area, limits.overflow);
  return { area: clipped(left, limits.shape), opacity: opacity * limits.opacity };
}

/**
 * Creates a function that says what the elements around a text leave to be seen: the part of the window's plane that
 * none of them clips away, or nothing if they make it transparent. Boxes that scroll, and such as large as the window,
 * clip nothing for good. Each element's style is read once, and what is around it is gone through once.
 */
export function createVisibleArea(view: Window, styleOf: StyleReader): (element: Element) => Box {
  const limitsOf = memoize((element: Element) => readLimits(element, styleOf(element), view));
  const known = { absolute: new Map(), fixed: new Map(), static: new Map() } satisfies Record<
    Placing,
    Map<Element, Seen>
  >;
  const { body } = view.document;
  return (element) => {
    const passed: [element: Element, inside: Placing, limits: Limits][] = [];
    let seen: Seen | undefined;
    let inside: Placing = 'static';
    // Pages often hide the whole body for a moment and then show it in one piece.
    for (let up: Element | null = element; up && up !== body; up = up.parentElement) {
      seen = known[inside].get(up);
      if (seen) break;
      const limits = limitsOf(up);
      passed.push([up, inside, limits]);
      if (!isSpared(inside, limits)) inside = placingOf(limits);
    }
    let left: Seen = seen ?? { area: EVERYTHING, opacity: 1 };
    for (const [one, placing, limits] of passed.reverse()) {
      left = narrow(left, limits, placing);
      known[placing].set(one, left);
    }
    return left.opacity < MIN_OPACITY ? NOTHING : left.area;
  };
}
