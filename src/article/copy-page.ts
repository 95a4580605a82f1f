import { isUnread } from './element-kinds.ts';
import { isHidden } from './is-hidden.ts';
import { type PageScan, type ScanCaps, scanPage } from './scan-page.ts';
import { walk } from './walk.ts';

/** Elements nested deeper than this are laid side by side: no page needs it, and extraction climbs and descends. */
export const DEEPEST = 100;

/** Attributes that extraction looks at; the copy of an outsized page carries no others. */
const COPIED = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'src', 'alt'];

/** Titles longer than this are cut in the copy: extraction compares each heading with them. Characters. */
const LONGEST_TITLE = 500;

const NO_CAPS: ScanCaps = { length: Infinity, nodes: Infinity };

/** A copy of a page, and its text nodes that are more than white space by their number in the scan. */
export interface PageCopy {
  document: Document;
  texts: ReadonlyMap<number, Text>;
}

/**
 * A copy of the page that extraction may take apart, without what the page hides; the page itself stays untouched.
 * Of an outsized page (see `ScanCaps`) only as much as was scanned, flattened.
 */
export function copyPage(document: Document, scan: PageScan, caps: ScanCaps): PageCopy {
  const outsized = scan.truncated || scan.depth > DEEPEST;
  const copy = document.cloneNode(!outsized) as Document;
  if (outsized) copyOutsized(document, copy, caps);
  for (const title of copy.querySelectorAll('title')) shorten(title);
  for (const meta of copy.querySelectorAll('meta[content]')) {
    if ((meta.getAttribute('content')?.length ?? 0) > LONGEST_TITLE) meta.remove();
  }
  const { texts, hidden } = scanPage(copy.body, NO_CAPS);
  for (const element of hidden) element.remove();
  const numbers = [...scan.texts.keys()].filter((number) => hasWords(scan.texts[number]));
  const pairs = texts.filter(hasWords).map((text, index) => [numbers[index] ?? -1, text] as const);
  return { document: copy, texts: new Map(pairs) };
}

/** White space differs where a copy was flattened; words never do. */
function hasWords(text: Text | undefined): boolean {
  return text !== undefined && /\S/.test(text.data);
}

function shorten(title: Element): void {
  const text = title.textContent ?? '';
  if (text.length > LONGEST_TITLE) title.textContent = text.slice(0, LONGEST_TITLE);
}

function copyOutsized(document: Document, copy: Document, caps: ScanCaps): void {
  const html = copy.createElement('html');
  copy.appendChild(html);
  const [head, body] = [copy.createElement('head'), copy.createElement('body')];
  html.append(head, body);
  for (const one of document.querySelectorAll('head > title, head > meta')) {
    head.appendChild(copy.importNode(one, true));
  }
  copyBody(document.body, body, caps);
}

function copyBody(from: Element, into: Element, caps: ScanCaps): void {
  const open: Element[] = [into];
  let length = 0;
  let nodes = 0;
  const parent = () => open[Math.min(open.length, DEEPEST) - 1] ?? into;
  walk(from, {
    enter(element) {
      if (isUnread(element.localName) || isHidden(element)) return false;
      const copied = copyElement(element, into.ownerDocument);
      parent().appendChild(copied);
      open.push(copied);
      nodes++;
      return true;
    },
    leave() {
      open.pop();
    },
    text(node) {
      const data = node.data.slice(0, caps.length - length);
      parent().appendChild(into.ownerDocument.createTextNode(data));
      length += node.data.length;
      return length <= caps.length && ++nodes <= caps.nodes;
    },
  });
}

function copyElement(element: Element, document: Document): Element {
  const copied = document.createElement(
    isPlainName(element.localName) ? element.localName : 'span',
  );
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value !== null) copied.setAttribute(name, value);
  }
  return copied;
}

/** Parsers accept names that `createElement` refuses. */
function isPlainName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}
