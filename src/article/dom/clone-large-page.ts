import { isNonTextElement } from './html-elements.ts';
import { MAX_DEPTH, type PageLimits } from './is-large-page.ts';
import type { ClonedPage, PageClone } from './page-clone.ts';
import { walk } from './walk.ts';

/** Attributes that extraction uses. The clone of a large page carries no others. */
const COPIED_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'src', 'alt'];

/**
 * Clones the beginning of a page up to the limits: without hidden and non-text elements, and no deeper than
 * `MAX_DEPTH`.
 */
export function cloneLargePage({ document, isHidden }: ClonedPage, limits: PageLimits): PageClone {
  const clone = document.cloneNode(false) as Document;
  const html = clone.createElement('html');
  clone.appendChild(html);
  const [head, body] = [clone.createElement('head'), clone.createElement('body')];
  html.append(head, body);
  for (const element of document.querySelectorAll('head > title, head > meta')) {
    head.appendChild(clone.importNode(element, true));
  }
  return { document: clone, ...cloneBody(document.body, body, { ...limits, isHidden }) };
}

function cloneBody(
  source: Element,
  target: Element,
  { isHidden, ...limits }: PageLimits & Pick<ClonedPage, 'isHidden'>,
): Omit<PageClone, 'document'> {
  const open = new OpenElements(target);
  const pageNodeOf = new Map<Text, Text>();
  let length = 0;
  let nodes = 0;
  let truncated = false;
  walk(source, {
    enter(element) {
      if (isNonTextElement(element.localName) || isHidden(element)) return false;
      open.enter(element);
      nodes++;
      return true;
    },
    leave: () => open.leave(),
    text(node) {
      const data = node.data.slice(0, limits.length - length);
      const clone = target.ownerDocument.createTextNode(data);
      open.parentOf(data).appendChild(clone);
      pageNodeOf.set(clone, node);
      length += node.data.length;
      truncated = length > limits.length || ++nodes > limits.nodes;
      return !truncated;
    },
  });
  return { pageNodeOf, truncated };
}

/**
 * The clones of the elements that are open. Elements deeper than `MAX_DEPTH` become siblings, and only if they contain
 * words themselves: thousands of empty ones would slow extraction down.
 */
class OpenElements {
  readonly #clones: Element[];
  /** Elements open below the deepest clone, and the clone of the last one while its words continue. */
  readonly #tooDeep: Element[] = [];
  #lastClone: Element | undefined;

  constructor(root: Element) {
    this.#clones = [root];
  }

  enter(element: Element): void {
    this.#lastClone = undefined;
    if (this.#clones.length >= MAX_DEPTH) {
      this.#tooDeep.push(element);
      return;
    }
    const clone = cloneElement(element, this.#deepest.ownerDocument);
    this.#deepest.appendChild(clone);
    this.#clones.push(clone);
  }

  leave(): void {
    this.#lastClone = undefined;
    if (this.#tooDeep.length > 0) this.#tooDeep.pop();
    else this.#clones.pop();
  }

  /** The clone that a text node belongs into. */
  parentOf(text: string): Element {
    const element = this.#tooDeep.at(-1);
    if (!element || !/\S/.test(text)) return this.#lastClone ?? this.#deepest;
    if (!this.#lastClone) {
      this.#lastClone = cloneElement(element, this.#deepest.ownerDocument);
      this.#deepest.appendChild(this.#lastClone);
    }
    return this.#lastClone;
  }

  get #deepest(): Element {
    return this.#clones[this.#clones.length - 1] as Element;
  }
}

export function cloneElement(element: Element, document: Document): Element {
  const clone = document.createElement(isPlainName(element.localName) ? element.localName : 'span');
  for (const name of COPIED_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) clone.setAttribute(name, value);
  }
  return clone;
}

/** Parsers accept element names that `createElement` refuses. */
function isPlainName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}
