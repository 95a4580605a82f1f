import { isBlock, isUnread } from './element-kinds.ts';
import { isHidden } from './is-hidden.ts';
import { walk } from './walk.ts';

/** The page's text nodes in document order, those readers cannot see left out, and where its lines begin. */
export interface PageScan {
  texts: Text[];
  /** For each text node, the running number of its line. */
  lineOf: number[];
  /** For each line, the index of its first text node. */
  lineStarts: number[];
  elements: number;
  depth: number;
  /** Characters of text, white space included. */
  length: number;
  /** Elements that hide themselves by their own attributes; their text is not in `texts`. */
  hidden: Element[];
  /** True if a cap ended the scan before the page's end. */
  truncated: boolean;
}

/** Caps of one scan: characters of text, and nodes of either kind. */
export interface ScanCaps {
  length: number;
  nodes: number;
}

/** Reads the page's text nodes and lines, once through, changing nothing. Linear, and capped. */
export function scanPage(body: Element, caps: ScanCaps): PageScan {
  const scan = emptyScan();
  let atLineStart = true;
  const breakAt = (element: Element) => {
    if (element.localName === 'br' || isBlock(element.localName)) atLineStart = true;
  };
  walk(body, {
    enter(element, depth) {
      if (isUnread(element.localName)) return false;
      scan.elements++;
      scan.depth = Math.max(scan.depth, depth);
      breakAt(element);
      if (!isHidden(element)) return true;
      scan.hidden.push(element);
      return false;
    },
    leave: breakAt,
    text(node) {
      if (addText(scan, node, atLineStart)) atLineStart = false;
      scan.truncated = scan.length > caps.length || scan.elements + scan.texts.length > caps.nodes;
      return !scan.truncated;
    },
  });
  return scan;
}

function emptyScan(): PageScan {
  const lists = { texts: [], lineOf: [], lineStarts: [], hidden: [] };
  return { ...lists, elements: 0, depth: 0, length: 0, truncated: false };
}

/** Adds a text node; white space never begins a line. Returns true if it was added. */
function addText(scan: PageScan, node: Text, atLineStart: boolean): boolean {
  const { data } = node;
  scan.length += data.length;
  if (atLineStart && !/\S/.test(data)) return false;
  if (atLineStart) scan.lineStarts.push(scan.texts.length);
  scan.lineOf.push(scan.lineStarts.length - 1);
  scan.texts.push(node);
  return true;
}
