import { isNotDrawn, isUnpainted, type Unseen } from './is-unseen.ts';
import { onceFor } from './once-for.ts';

/** Texts looked at on one page; each costs a little layout work. */
const MOST_LOOKS = 20_000;

/** Tells why readers do not see one of the page's text nodes; undefined if they do. Paint is looked at only if asked for. */
export type Sight = (text: Text, byPaint: boolean) => Unseen | undefined;

const EVERYTHING_SEEN: Sight = () => undefined;

/** Sight of a live page. Of a page that is not drawn (fetched, or still behind its curtain) everything counts as seen. */
export function watchSight(document: Document): Sight {
  const view = document.defaultView;
  const { body } = document;
  if (!view || typeof body.checkVisibility !== 'function') return EVERYTHING_SEEN;
  if (!body.checkVisibility({ visibilityProperty: true })) return EVERYTHING_SEEN;
  let looks = 0;
  const isUndrawn = onceFor(isNotDrawn(document, view));
  const isBare = isUnpainted(view);
  return (text, byPaint) => {
    const element = text.parentElement;
    if (!element || ++looks > MOST_LOOKS) return undefined;
    if (isUndrawn(text)) return 'not-drawn';
    return byPaint && isBare(element) ? 'not-painted' : undefined;
  };
}
