/**
 * Elements whose text is not running text. Unlike the list in article/dom it keeps audio, canvas and the like (they
 * have no text) and skips this extension's own overlays.
 */
const NON_TEXT_ELEMENTS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION IFRAME OBJECT SVG MATH UNSPUN-OVERLAY'.split(
    ' ',
  ),
);

/** Characters that matching ignores on both sides: white space, soft hyphens and zero-width characters. */
const IGNORED_CHARACTERS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** The visible text of the page as one string without spaces, with the text node of each part. */
export interface LiveText {
  stripped: string;
  nodes: Text[];
  /** For each node, where its part starts in `stripped`; ascending. */
  starts: number[];
}

/** Text without ignored characters, as it is matched. */
export function stripWhitespace(text: string): string {
  return text.replace(IGNORED_CHARACTERS, '');
}

/** Indexes the text that is on the page now, without hidden elements. One pass. */
export function indexLiveText(root: Element): LiveText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      isReadableNode(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  });
  const [parts, nodes, starts]: [string[], Text[], number[]] = [[], [], []];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const part = stripWhitespace(node.data);
    if (part === '') continue;
    parts.push(part);
    nodes.push(node);
    starts.push(length);
    length += part.length;
  }
  return { stripped: parts.join(''), nodes, starts };
}

function isReadableNode(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  if (NON_TEXT_ELEMENTS.has(node.tagName.toUpperCase())) return false;
  return node.checkVisibility?.() !== false || getComputedStyle(node).display === 'contents';
}

/** The position of a character of `stripped`: its node and the offset in the node's text. */
export function boundaryPointAt(
  { nodes, starts }: LiveText,
  position: number,
): { node: Text; offset: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low] as Text;
  return { node, offset: findOffset(node.data, position - (starts[low] as number)) };
}

/** The same as `stripWhitespace`; nearly all characters are decided by their code, which is much faster. */
function isIgnoredAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return stripWhitespace(text.charAt(offset)) === '';
}

/** The offset of the character with index `wanted` (from 0) among those that are not ignored. */
function findOffset(text: string, wanted: number): number {
  let remaining = wanted;
  for (let offset = 0; offset < text.length; offset++) {
    if (!isIgnoredAt(text, offset) && remaining-- === 0) return offset;
  }
  return text.length;
}
