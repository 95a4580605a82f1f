/** What the walk meets. `enter` returns false to leave an element's inside out. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** Returns false to end the walk. */
  text(node: Text): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Visits all below `root` in document order, from a node on if one is given, without recursion: pages nest as deeply
 * as they like.
 */
export function walk(root: Node, visitor: Visitor, from: Node | null = root.firstChild): void {
  let node = from;
  while (node) {
    const type = node.nodeType;
    if (type === TEXT && !visitor.text(node as Text)) return;
    const opened = type === ELEMENT && visitor.enter(node as Element);
    const inside: Node | null = opened ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    if (opened) visitor.leave(node as Element);
    let next: Node | null = node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (!node || node === root) return;
      visitor.leave(node as Element);
      next = node.nextSibling;
    }
    node = next;
  }
}
