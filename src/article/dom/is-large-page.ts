import { walk } from './walk.ts';

/** Caps of one page: characters of text, and nodes of either kind. */
export interface PageLimits {
  length: number;
  nodes: number;
}

/** Elements nested deeper than this are laid side by side: no page needs it, and extraction climbs and descends. */
export const MAX_DEPTH = 100;

/** Matches an element below that depth. */
const TOO_DEEP_SELECTOR = `body${' > *'.repeat(MAX_DEPTH + 1)}`;

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const SHOW_ELEMENT_AND_TEXT = 5;

/** True if a page is beyond the caps or too deep to be copied as it stands. */
export function isLargePage(document: Document, caps: PageLimits): boolean {
  const length = document.body.textContent?.length ?? 0;
  return (
    length > caps.length || hasMoreNodes(document, length, caps.nodes) || isTooDeep(document.body)
  );
}

/**
 * Each node has to be stepped to, which on most pages would take longer than all other measuring: few elements with
 * little text between them cannot be so many nodes.
 */
function hasMoreNodes({ body }: Document, length: number, most: number): boolean {
  if (typeof body.checkVisibility === 'function') {
    if (body.getElementsByTagName('*').length + length < most) return false;
  }
  const nodes = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENT_AND_TEXT);
  let count = 0;
  while (count <= most && nodes.nextNode()) count++;
  return count > most;
}

/** A browser finds such an element at once; documents outside of one are slow to search, and are walked. */
function isTooDeep(body: Element): boolean {
  if (typeof body.checkVisibility === 'function')
    return body.querySelector(TOO_DEEP_SELECTOR) !== null;
  let depth = 0;
  let deepest = 0;
  walk(body, {
    enter() {
      deepest = Math.max(deepest, ++depth);
      return deepest <= MAX_DEPTH;
    },
    leave() {
      depth--;
    },
    text: () => deepest <= MAX_DEPTH,
  });
  return deepest > MAX_DEPTH;
}
