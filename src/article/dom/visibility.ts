import { isDrawn } from './is-hidden.ts';
import {
  createNotDrawnCheck,
  createNotPaintedCheck,
  type InvisibleReason,
} from './rendering-checks.ts';
import { createStyleReader } from './style-reader.ts';

/** Text nodes checked on one page. Each costs a little layout work. */
const MAX_CHECKS = 20_000;

/** Returns why readers do not see a text node; undefined if they do. Paint is checked only if `byPaint`. */
export type VisibilityCheck = (text: Text, byPaint: boolean) => InvisibleReason | undefined;

const EVERYTHING_VISIBLE: VisibilityCheck = () => undefined;

/**
 * Creates the visibility check of a live page. If the page is not drawn (fetched, or its body still hidden), everything
 * counts as visible.
 */
export function createVisibilityCheck(document: Document): VisibilityCheck {
  const view = document.defaultView;
  if (!view || !isDrawn(document)) return EVERYTHING_VISIBLE;
  let checks = 0;
  const styleOf = createStyleReader(view);
  const isNotDrawn = createNotDrawnCheck(document, view, styleOf);
  const isNotPainted = createNotPaintedCheck(styleOf);
  return (text, byPaint) => {
    const element = text.parentElement;
    if (!element || ++checks > MAX_CHECKS) return undefined;
    if (isNotDrawn(text)) return 'not-drawn';
    return byPaint && isNotPainted(element) ? 'not-painted' : undefined;
  };
}
