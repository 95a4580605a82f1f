/** What the walk meets. `enter` returns false to leave an element's inside out. */
export interface Visitor {
  enter(element: Element, depth: number): boolean;
  leave(element: Element): void;
  /** Returns false to end the walk. */
  text(node: Text): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** Visits all below `root` in document order, without recursion: pages nest as deeply as they like. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  let depth = 1;
  while (node) {
    if (node.nodeType === TEXT && !visitor.text(node as Text)) return;
    const opened = node.nodeType === ELEMENT && visitor.enter(node as Element, depth);
    if (opened && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (opened) visitor.leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (!node || node === root) return;
      visitor.leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}
