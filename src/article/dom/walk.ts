/** Callbacks of a walk. `enter` returns false to skip an element's content. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** Returns false to end the walk. */
  text(node: Text): boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Visits all nodes below `root` in document order, starting at `from` if given. Not recursive, since pages may nest as
 * deeply as they like.
 */
export function walk(root: Node, visitor: Visitor, from: Node | null = root.firstChild): void {
  let node = from;
  while (node) {
    const type = node.nodeType;
    if (type === TEXT && !visitor.text(node as Text)) return;
    const entered = type === ELEMENT && visitor.enter(node as Element);
    const child: Node | null = entered ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    if (entered) visitor.leave(node as Element);
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
