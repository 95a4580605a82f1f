import { type Box, clipBox, clipPathBox, EVERYTHING, heightOf, intersect } from './clip-box.ts';
import { ownScale } from './drawn-scale.ts';

/** A clipping box of such a share of the window's height is the page's own frame: scripts scroll what is in it. */
const MIN_FRAME_SHARE = 0.7;

/** A list that scrolls is seen piece by piece, if it shows a line or two. CSS pixels. */
const MIN_SCROLLER_HEIGHT = 24;

/** How an element limits what is seen of its inside. */
export interface ElementLimits {
  /** What is left by its shape, which clips everything inside. */
  shape: Box;
  /** What is left by its overflow, which spares what is positioned against something farther out. */
  overflow: Box;
  opacity: number;
  /** At which scale it is drawn; undefined if at the same as what is around it, NaN if it does not tell. */
  scale: number | undefined;
  position: string;
  /** Whether it is what fixed elements inside are placed against. Little inside is, and seldom has to be asked. */
  holdsFixed(): boolean;
}

/** Pages fade text in as the reader scrolls. Transparent text without a transition stays transparent. */
const isAnimated = ({ transitionDuration, animationName }: CSSStyleDeclaration) =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

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

/** Reads how an element with such a style limits what is seen of its inside, in boxes of the window's plane. */
export function readLimits(
  element: Element,
  style: CSSStyleDeclaration,
  view: Window,
): ElementLimits {
  // Each value that is read of a style is made for the purpose.
  const { position } = style;
  return {
    shape: readShape(element, style, position),
    overflow: readOverflow(element, style, view),
    opacity: readOpacity(style),
    scale: ownScale(element, style),
    position,
    holdsFixed: () =>
      style.transform !== 'none' || /paint|layout|strict|content/.test(style.contain),
  };
}
