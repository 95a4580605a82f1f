import type { PageClone } from './clone-page.ts';
import { isNonTextElement } from './html-elements.ts';
import { isHidden } from './is-hidden.ts';
import { MAX_DEPTH, type PageLimits } from './is-large-page.ts';
import { walk } from './walk.ts';

/** Attributes that extraction looks at; the copy of an outsized page carries no others. */
const COPIED_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'src', 'alt'];

/** A copy of a page's beginning as far as the caps allow, without what is hidden or nobody reads, no deeper than `DEEPEST`. */
export function cloneLargePage(document: Document, caps: PageLimits): PageClone {
  const copy = document.cloneNode(false) as Document;
  const html = copy.createElement('html');
  copy.appendChild(html);
  const [head, body] = [copy.createElement('head'), copy.createElement('body')];
  html.append(head, body);
  for (const one of document.querySelectorAll('head > title, head > meta')) {
    head.appendChild(copy.importNode(one, true));
  }
  return { document: copy, ...cloneBody(document.body, body, caps) };
}

function cloneBody(from: Element, into: Element, caps: PageLimits): Omit<PageClone, 'document'> {
  const open = new OpenElements(into);
  const own = new Map<Text, Text>();
  let length = 0;
  let nodes = 0;
  let truncated = false;
  walk(from, {
    enter(element) {
      if (isNonTextElement(element.localName) || isHidden(element)) return false;
      open.enter(element);
      nodes++;
      return true;
    },
    leave: () => open.leave(),
    text(node) {
      const data = node.data.slice(0, caps.length - length);
      const copied = into.ownerDocument.createTextNode(data);
      open.parentOf(data).appendChild(copied);
      own.set(copied, node);
      length += node.data.length;
      truncated = length > caps.length || ++nodes > caps.nodes;
      return !truncated;
    },
  });
  return { pageNodeOf: own, truncated };
}

/**
 * Copies of the elements that are open. Those deeper than `DEEPEST` are laid side by side, and only if they hold words
 * themselves: thousands of empty ones would hold extraction up.
 */
class OpenElements {
  readonly #copies: Element[];
  /** Elements open below the deepest copy, and the copy of the last one, while its words go on. */
  readonly #deep: Element[] = [];
  #last: Element | undefined;

  constructor(root: Element) {
    this.#copies = [root];
  }

  enter(element: Element): void {
    this.#last = undefined;
    if (this.#copies.length >= MAX_DEPTH) {
      this.#deep.push(element);
      return;
    }
    const copied = cloneElement(element, this.#deepest.ownerDocument);
    this.#deepest.appendChild(copied);
    this.#copies.push(copied);
  }

  leave(): void {
    this.#last = undefined;
    if (this.#deep.length > 0) this.#deep.pop();
    else this.#copies.pop();
  }

  /** Where a text belongs. */
  parentOf(text: string): Element {
    const element = this.#deep.at(-1);
    if (!element || !/\S/.test(text)) return this.#last ?? this.#deepest;
    if (!this.#last) {
      this.#last = cloneElement(element, this.#deepest.ownerDocument);
      this.#deepest.appendChild(this.#last);
    }
    return this.#last;
  }

  get #deepest(): Element {
    return this.#copies[this.#copies.length - 1] as Element;
  }
}

function cloneElement(element: Element, document: Document): Element {
  const copied = document.createElement(
    isPlainName(element.localName) ? element.localName : 'span',
  );
  for (const name of COPIED_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) copied.setAttribute(name, value);
  }
  return copied;
}

/** Parsers accept names that `createElement` refuses. */
function isPlainName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}
