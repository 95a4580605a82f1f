/** Elements whose text is not part of what a reader sees as running text. */
const NON_TEXT_ELEMENTS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION IFRAME OBJECT SVG MATH UNSPUN-OVERLAY'.split(
    ' ',
  ),
);

/** What matching leaves out, on both sides: white space, soft hyphens and zero-width characters. */
const IGNORED_CHARACTERS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** The visible text of the page as one string without spaces, and which text node each part came from. */
export interface LiveText {
  stripped: string;
  nodes: Text[];
  /** For each node, where its part begins in `stripped`; ascending. */
  starts: number[];
}

/** Text as it is matched: without any white space. */
export function stripWhitespace(text: string): string {
  return text.replace(IGNORED_CHARACTERS, '');
}

/** Indexes the text that stands on the page now. One pass; hidden elements are left out. */
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

/** The place of a character of `stripped`: its node, and its offset in the node's own text. */
export function boundaryPointAt(
  { nodes, starts }: LiveText,
  at: number,
): { node: Text; offset: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low] as Text;
  return { node, offset: findOffset(node.data, at - (starts[low] as number)) };
}

/** As `strip` has it; nearly all characters are told by their number, which is much the faster. */
function isIgnoredAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return stripWhitespace(text.charAt(offset)) === '';
}

/** The offset of the text's so-manieth character (from 0) that matching does not leave out. */
function findOffset(text: string, wanted: number): number {
  let left = wanted;
  for (let offset = 0; offset < text.length; offset++) {
    if (!isIgnoredAt(text, offset) && left-- === 0) return offset;
  }
  return text.length;
}
