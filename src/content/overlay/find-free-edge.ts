/** Distances from the window's edge at which a fixed element would be covered by a banner. CSS pixels. */
const PROBE_DEPTHS = [4, 28];
/** Positions along the edge to check, as shares of the window's width. */
const PROBE_POSITIONS = [0.1, 0.3, 0.5, 0.7, 0.9];

function isPinned(element: Element): boolean {
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
    const { position } = getComputedStyle(ancestor);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/** True if something fixed or sticky is at that height of the window. */
function isTaken(y: number): boolean {
  return PROBE_POSITIONS.some((share) => {
    const element = document.elementFromPoint(share * innerWidth, y);
    return element !== null && isPinned(element);
  });
}

/** The edge without a fixed or sticky element: the top, unless it is taken and the bottom is not. */
export function findFreeEdge(): 'top' | 'bottom' {
  const topTaken = PROBE_DEPTHS.some((depth) => isTaken(depth));
  const bottomTaken = PROBE_DEPTHS.some((depth) => isTaken(innerHeight - depth));
  return topTaken && !bottomTaken ? 'bottom' : 'top';
}
