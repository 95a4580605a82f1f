import { isUnseen, type Unseen } from './is-unseen.ts';
import type { PageScan } from './scan-page.ts';

/** Elements looked at on one page; each costs a little layout work. */
const MOST_LOOKS = 3000;

/** Tells of a text node, by its number in the scan, why readers do not see it; undefined if they do. */
export type Sight = (text: number) => Unseen | undefined;

const EVERYTHING_SEEN: Sight = () => undefined;

/** Sight of a live page. Of a page that is not drawn (fetched, or still behind its curtain) everything counts as seen. */
export function watchSight(document: Document, scan: PageScan): Sight {
  const view = document.defaultView;
  const { body } = document;
  if (!view || typeof body.checkVisibility !== 'function') return EVERYTHING_SEEN;
  if (!body.checkVisibility({ visibilityProperty: true })) return EVERYTHING_SEEN;
  const known = new Map<Element, Unseen | undefined>();
  return (text) => {
    const element = scan.texts[text]?.parentElement;
    if (!element || known.has(element)) return element ? known.get(element) : undefined;
    const unseen = known.size < MOST_LOOKS ? isUnseen(element, view) : undefined;
    known.set(element, unseen);
    return unseen;
  };
}

/** Sight that does not judge by colour: for pages whose background cannot be told. */
export function withoutColour(sight: Sight): Sight {
  return (text) => (sight(text) === 'not-drawn' ? 'not-drawn' : undefined);
}
