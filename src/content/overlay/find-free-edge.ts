/** How far from the window's edge, in pixels, something fixed would lie under a banner. */
const PROBE_DEPTHS = [4, 28];
/** Where along the edge to look, as shares of the window's width. */
const PROBE_POSITIONS = [0.1, 0.3, 0.5, 0.7, 0.9];

function isPinned(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/** True if something fixed or sticky lies along that height of the window. */
function isTaken(y: number): boolean {
  return PROBE_POSITIONS.some((place) => {
    const element = document.elementFromPoint(place * innerWidth, y);
    return element !== null && isPinned(element);
  });
}

/** The window's edge where no fixed or sticky element stands: the top, unless it is taken and the bottom is not. */
export function findFreeEdge(): 'top' | 'bottom' {
  const topTaken = PROBE_DEPTHS.some((depth) => isTaken(depth));
  const bottomTaken = PROBE_DEPTHS.some((depth) => isTaken(innerHeight - depth));
  return topTaken && !bottomTaken ? 'bottom' : 'top';
}
