import { cloneElement } from './clone-large-page.ts';
import { isNonTextElement } from './html-elements.ts';
import { hasNoBox } from './is-hidden.ts';
import { memoize } from './memoize.ts';
import { shadowRootsIn, shadowRootsOf } from './shadow-hosts.ts';
import { createVisibilityCheck } from './visibility.ts';
import { writeParagraphs } from './write-paragraphs.ts';

/** Less text in a shadow root, a frame or a field is a widget's. Characters. */
const MIN_TEXT_LENGTH = 400;

/** Documents that browsers show as they are, each line a line. */
const PLAIN_TEXT = /^text\/(?!html|xml)/;

/** Elements copied at most, and how deep. */
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 200;

const TEXT = 3;
const ELEMENT = 1;

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** Elements that may be frames or fields. */
const BOXES = [...FRAMES, 'textarea'].join(', ');

/**
 * The body of a frame of the page's own site that is displayed; undefined for other frames and elements. Pages have many
 * frames that show nothing, and to look into one costs as much as reading a small page.
 */
const frameBody = (element: Element): Element | undefined =>
  FRAMES.has(element.localName) && element.checkVisibility?.() !== false
    ? (element as HTMLIFrameElement).contentDocument?.body
    : undefined;

/** What a field shows that nobody can write in; "" for other elements. */
const fieldText = (element: Element): string =>
  element.localName === 'textarea' && element.matches(':read-only')
    ? (element as HTMLTextAreaElement).value
    : '';

/** Whether text of the page stands where its document's own tree does not reach: in a shadow root, a frame, a field. */
function hasInnerText(
  root: ParentNode,
  roots: readonly ShadowRoot[] = shadowRootsIn(root),
): boolean {
  const holdsText = (inside: Element | ShadowRoot) =>
    (inside.textContent ?? '').length >= MIN_TEXT_LENGTH || hasInnerText(inside);
  if (roots.some(holdsText)) return true;
  for (const element of root.querySelectorAll(BOXES)) {
    const body = frameBody(element);
    if (body ? holdsText(body) : fieldText(element).length >= MIN_TEXT_LENGTH) return true;
  }
  return false;
}

/** The nodes that are drawn inside an element: of its shadow root, its slot, its frame, or its own. */
function drawnChildren(element: Element): Iterable<Node> {
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  if (assigned.length > 0) return assigned;
  return (element.shadowRoot ?? frameBody(element) ?? element).childNodes;
}

/** What is displayed, or has no box itself but children that are. */
function isDisplayed(element: Element): boolean {
  if (element.localName === 'slot' || element.checkVisibility?.() !== false) return true;
  return hasNoBox(element);
}

/** Copies what is drawn inside an element of one page into an element of another document. */
function createCopier(target: Document): (from: Element, into: Element, depth?: number) => void {
  const checkOf = memoize(createVisibilityCheck);
  let elements = 0;
  const copyElement = (element: Element, into: Element, depth: number) => {
    const field = fieldText(element);
    const isBox = field || frameBody(element) || element.localName === 'slot';
    if (isNonTextElement(element.localName) && !isBox) return;
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH || !isDisplayed(element)) return;
    const copy = isBox ? target.createElement('div') : cloneElement(element, target);
    into.append(copy);
    if (field) writeParagraphs(field, copy);
    else copyChildren(element, copy, depth + 1);
  };
  const copyChildren = (from: Element, into: Element, depth = 0) => {
    for (const node of drawnChildren(from)) {
      if (node.nodeType === ELEMENT) copyElement(node as Element, into, depth);
      else if (
        node.nodeType === TEXT &&
        !checkOf(node.ownerDocument as Document)(node as Text, false)
      )
        into.append((node as Text).data);
    }
  };
  return copyChildren;
}

/**
 * The page as it is drawn, in one plain document, if much of its text stands in open shadow roots, in frames of its own
 * site or in fields that cannot be written in, or if it is plain text; otherwise the page itself. What is not seen is
 * left out of the copy.
 */
export function flattenPage(document: Document): Document {
  if (!document.body) return document;
  const isPlain = PLAIN_TEXT.test(document.contentType);
  if (!isPlain && !hasInnerText(document.body, shadowRootsOf(document))) return document;
  const target = document.cloneNode(false) as Document;
  const [html, body] = [document.documentElement, document.body].map((element) =>
    element.cloneNode(false),
  ) as [Element, Element];
  target.append(html);
  html.append(document.head.cloneNode(true), body);
  if (isPlain) writeParagraphs(document.body.textContent ?? '', body);
  else createCopier(target)(document.body, body);
  return target;
}
