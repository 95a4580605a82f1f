import { walk } from './walk.ts';

/** Limits for one page: characters of text, and nodes (elements and text nodes). */
export interface PageLimits {
  length: number;
  nodes: number;
}

/** Of a page of more characters or nodes only the beginning is read. */
export const PAGE_LIMITS: PageLimits = { length: 3_000_000, nodes: 200_000 };

/** Elements nested deeper than this become siblings. No page needs more, and extraction walks up and down the tree. */
export const MAX_DEPTH = 100;

/** Matches an element nested deeper than that. */
const TOO_DEEP_SELECTOR = `body${' > *'.repeat(MAX_DEPTH + 1)}`;

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const SHOW_ELEMENT_AND_TEXT = 5;

/** True if a page exceeds the limits or is nested too deeply to be cloned whole. */
export function isLargePage(document: Document, limits: PageLimits): boolean {
  const length = document.body.textContent?.length ?? 0;
  return (
    length > limits.length ||
    hasMoreNodes(document, length, limits.nodes) ||
    isTooDeep(document.body)
  );
}

/**
 * Counting nodes one by one would take longer than everything else here on most pages. A page with few elements and
 * little text cannot have that many, so it is not counted.
 */
function hasMoreNodes({ body }: Document, length: number, maxNodes: number): boolean {
  if (typeof body.checkVisibility === 'function') {
    if (body.getElementsByTagName('*').length + length < maxNodes) return false;
  }
  const nodes = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENT_AND_TEXT);
  let count = 0;
  while (count <= maxNodes && nodes.nextNode()) count++;
  return count > maxNodes;
}

/** A browser finds such an element at once. Documents outside of a browser are slow to query, so they are walked. */
function isTooDeep(body: Element): boolean {
  if (typeof body.checkVisibility === 'function')
    return body.querySelector(TOO_DEEP_SELECTOR) !== null;
  let depth = 0;
  let maxSeen = 0;
  walk(body, {
    enter() {
      maxSeen = Math.max(maxSeen, ++depth);
      return maxSeen <= MAX_DEPTH;
    },
    leave() {
      depth--;
    },
    text: () => maxSeen <= MAX_DEPTH,
  });
  return maxSeen > MAX_DEPTH;
}
