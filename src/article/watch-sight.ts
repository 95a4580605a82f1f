import { hasBackgroundColour, isNotDrawn, type Unseen } from './is-unseen.ts';
import type { PageScan } from './scan-page.ts';

/** Elements looked at on one page; each costs a little layout work. */
const MOST_LOOKS = 3000;

/**
 * Tells of a text node, by its number in the scan, why readers do not see it; undefined if they do. Colours are looked
 * at only where asked for.
 */
export type Sight = (text: number, byColour: boolean) => Unseen | undefined;

const EVERYTHING_SEEN: Sight = () => undefined;

/** Sight of a live page. Of a page that is not drawn (fetched, or still behind its curtain) everything counts as seen. */
export function watchSight(document: Document, scan: PageScan): Sight {
  const view = document.defaultView;
  const { body } = document;
  if (!view || typeof body.checkVisibility !== 'function') return EVERYTHING_SEEN;
  if (!body.checkVisibility({ visibilityProperty: true })) return EVERYTHING_SEEN;
  const isUndrawn = onceFor((element) => isNotDrawn(element, view));
  const backgrounds = new Map<Element, string>();
  const isColoured = onceFor((element) => hasBackgroundColour(element, view, backgrounds));
  return (text, byColour) => {
    const element = scan.texts[text]?.parentElement;
    if (!element) return undefined;
    if (isUndrawn(element)) return 'not-drawn';
    return byColour && isColoured(element) ? 'same-colour' : undefined;
  };
}

/** Asks once for each element, and for no more than a page of reasonable size has. */
function onceFor(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = known.size < MOST_LOOKS && ask(element);
    known.set(element, answer);
    return answer;
  };
}
