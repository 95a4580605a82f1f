import { type Box, EVERYTHING, intersect } from './clip-box.ts';
import { drawnScale } from './drawn-scale.ts';
import { type ElementLimits, readLimits } from './element-limits.ts';
import { memoize } from './memoize.ts';
import type { StyleReader } from './style-reader.ts';

/** What is left to be seen inside an element by it and all around it. */
export interface VisibleArea {
  /** The part of the window's plane that none of them clips away. */
  area: Box;
  /** All of theirs taken together, 0–1. */
  opacity: number;
  /** How much larger or smaller than its style says what is inside is drawn; NaN if nothing around it tells. */
  scale: number;
}

/** What is left of an area by a clipping box. Most boxes clip nothing. */
const clipped = (area: Box, box: Box) => (box === EVERYTHING ? area : intersect(area, box));

/** How what is inside an element is placed: against what is farther out where that is not all the same. */
type Placing = 'absolute' | 'fixed' | 'static';

const placingOf = ({ position }: ElementLimits): Placing =>
  position === 'absolute' || position === 'fixed' ? position : 'static';

/** Absolutely positioned elements are placed against whatever is positioned, fixed ones against little. */
function isSpared(inside: Placing, { position, holdsFixed }: ElementLimits): boolean {
  if (inside === 'static' || (inside === 'absolute' && position !== 'static')) return false;
  return !holdsFixed();
}

interface PassedElement {
  element: Element;
  /** How that is placed inside it which is asked about. */
  inside: Placing;
  limits: ElementLimits;
}

/** What an element leaves of what those around it leave. */
function narrow(around: VisibleArea, { element, inside, limits }: PassedElement): VisibleArea {
  const scale = Number.isNaN(around.scale) ? drawnScale(element) : around.scale;
  const left = isSpared(inside, limits) ? around.area : clipped(around.area, limits.overflow);
  return {
    area: clipped(left, limits.shape),
    opacity: around.opacity * limits.opacity,
    scale: limits.scale ?? scale,
  };
}

/**
 * Creates a function that says what an element and those around it leave to be seen inside it. Boxes that scroll, and such
 * as large as the window, clip nothing for good. Each element's style is read once, and what is around it is gone through
 * once.
 */
export function createVisibleArea(
  view: Window,
  styleOf: StyleReader,
): (element: Element) => VisibleArea {
  const limitsOf = memoize((element: Element) => readLimits(element, styleOf(element), view));
  const known = { absolute: new Map(), fixed: new Map(), static: new Map() } satisfies Record<
    Placing,
    Map<Element, VisibleArea>
  >;
  const { body } = view.document;
  let page: VisibleArea | undefined;
  return (element) => {
    // Pages often hide the whole body for a moment and then show it in one piece.
    page ??= { area: EVERYTHING, opacity: 1, scale: drawnScale(body) };
    const passed: PassedElement[] = [];
    let seen: VisibleArea | undefined;
    let inside: Placing = 'static';
    for (let up: Element | null = element; up && up !== body; up = up.parentElement) {
      seen = known[inside].get(up);
      if (seen) break;
      const limits = limitsOf(up);
      passed.push({ element: up, inside, limits });
      if (!isSpared(inside, limits)) inside = placingOf(limits);
    }
    let left = seen ?? page;
    for (const one of passed.reverse()) {
      left = narrow(left, one);
      known[one.inside].set(one.element, left);
    }
    return left;
  };
}
