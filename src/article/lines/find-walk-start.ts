import { isBlockElement, isNonTextElement } from '../dom/html-elements.ts';

const ELEMENT = 1;
const TEXT = 3;

const breaksLine = (element: Element) =>
  element.localName === 'br' || isBlockElement(element.localName);

/** Where a walk is to end: below `root`, at `text`. */
interface WalkEnd {
  root: Element;
  text: Node;
  isHidden: (element: Element) => boolean;
}

/** The node from which a walk passes about `lines` lines with words before it reaches the text. */
export function findWalkStart({ root, text, isHidden }: WalkEnd, lines: number): Node {
  let start = text;
  let passedLines = 0;
  let hasWords = true;
  const breakLine = () => {
    if (hasWords) passedLines++;
    hasWords = false;
  };
  const before = (node: Node) => previousLeaf(node, root, { breakLine, isHidden });
  for (let node = before(text); node && passedLines <= lines; ) {
    if (node.nodeType === TEXT && /\S/.test((node as Text).data)) hasWords = true;
    start = node;
    node = before(node);
  }
  return start;
}

/** The text node or empty element before a node. Calls `breakLine` for each edge in between that ends a line. */
function previousLeaf(
  node: Node,
  root: Element,
  { breakLine, isHidden }: Pick<WalkEnd, 'isHidden'> & { breakLine: () => void },
): Node | null {
  let up: Node = node;
  while (!up.previousSibling) {
    if (!up.parentNode || up.parentNode === root) return null;
    up = up.parentNode;
    if (breaksLine(up as Element)) breakLine();
  }
  let down: Node = up.previousSibling;
  while (down.nodeType === ELEMENT) {
    const element = down as Element;
    if (isNonTextElement(element.localName) || isHidden(element)) break;
    if (breaksLine(element)) breakLine();
    if (!element.lastChild) break;
    down = element.lastChild;
  }
  return down;
}
