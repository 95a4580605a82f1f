import { memoize } from './memoize.ts';
import {
  createNotDrawnCheck,
  createNotPaintedCheck,
  type InvisibleReason,
} from './rendering-checks.ts';

/** Texts looked at on one page; each costs a little layout work. */
const MAX_CHECKS = 20_000;

/** Tells why readers do not see one of the page's text nodes; undefined if they do. Paint is looked at only if asked for. */
export type VisibilityCheck = (text: Text, byPaint: boolean) => InvisibleReason | undefined;

const EVERYTHING_VISIBLE: VisibilityCheck = () => undefined;

/** Sight of a live page. Of a page that is not drawn (fetched, or still behind its curtain) everything counts as seen. */
export function createVisibilityCheck(document: Document): VisibilityCheck {
  const view = document.defaultView;
  const { body } = document;
  if (!view || typeof body.checkVisibility !== 'function') return EVERYTHING_VISIBLE;
  if (!body.checkVisibility({ visibilityProperty: true })) return EVERYTHING_VISIBLE;
  let looks = 0;
  const isUndrawn = memoize(createNotDrawnCheck(document, view));
  const isBare = createNotPaintedCheck(view);
  return (text, byPaint) => {
    const element = text.parentElement;
    if (!element || ++looks > MAX_CHECKS) return undefined;
    if (isUndrawn(text)) return 'not-drawn';
    return byPaint && isBare(element) ? 'not-painted' : undefined;
  };
}
