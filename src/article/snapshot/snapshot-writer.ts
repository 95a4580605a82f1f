import { isNonTextElement } from '../dom/html-elements.ts';
import { PAGE_LIMITS } from '../dom/is-large-page.ts';
import { copiedValue, isCopied, mayHide } from './copied-attributes.ts';
import {
  CLOSE,
  COMMENT,
  EXCLUDED,
  FIRST_ATTRIBUTE,
  HIDDEN,
  HTML_NAMESPACE,
  type SnapshotToken,
} from './page-snapshot.ts';

/** Of a large page so much more is written than is read, for the lines after the article. Characters; nodes. */
const LENGTH_BEYOND = 100_000;
const NODES_BEYOND = 5_000;

/** Deeper elements are not told from those around them: building them takes time with the square of the depth. */
const MAX_DEPTH = 1_000;

/** Elements without text of the page that are asked for all the same. */
const ASKED_FOR = new Set(['head', 'title', 'script']);

const hasNoText = (name: string) => isNonTextElement(name) && !ASKED_FOR.has(name);

/** Scripts and styles are no text of the page; scripts with data describe the article. */
function isLeftOut(element: Element, name: string): boolean {
  if (name === 'script') return element.getAttribute('type') !== 'application/ld+json';
  return name === 'style' || name === 'template';
}

/** In a page of HTML its own elements have their names in capitals; others only if a script calls them so. */
const IN_CAPITALS = /^[A-Z\d:_-]+$/;

/** An element's name as it is written: in small letters, and behind its namespace if that is not HTML's. */
function writtenName(element: Element, nodeName: string): string {
  // One property less is read of most elements.
  if (IN_CAPITALS.test(nodeName)) return nodeName.toLowerCase();
  const { localName, namespaceURI } = element;
  return namespaceURI === HTML_NAMESPACE ? localName : `${namespaceURI} ${localName}`;
}

const localNameOf = (written: string) => written.slice(written.lastIndexOf(' ') + 1);

/** What is said of a page's elements beside their attributes. */
export interface PageFacts {
  isHidden(element: Element): boolean;
  excluded: ReadonlySet<Element>;
  isLarge: boolean;
}

/** Writes the tokens of a page, node by node. */
export class SnapshotWriter {
  readonly tokens: SnapshotToken[] = [];
  readonly names: string[] = [];
  readonly texts: Text[] = [];
  readonly #numbers = new Map<string, number>();
  #depth = 0;
  #nodes = 0;
  #length = 0;

  constructor(private readonly facts: PageFacts) {}

  /** True once a large page has been written far enough. */
  get isFull(): boolean {
    const { length, nodes } = PAGE_LIMITS;
    return (
      this.facts.isLarge &&
      (this.#length > length + LENGTH_BEYOND || this.#nodes > nodes + NODES_BEYOND)
    );
  }

  /** Writes one node, without those below it. True if those are to be written, too, and the node is then to be left. */
  write(node: Node): boolean {
    const { nodeName } = node;
    if (nodeName === '#text') this.#text(node as Text);
    else if (nodeName === '#comment') this.tokens.push(COMMENT);
    else if (!nodeName.startsWith('#')) return this.#enter(node as Element, nodeName);
    return false;
  }

  leave(): void {
    if (this.#depth-- <= MAX_DEPTH) this.tokens.push(CLOSE);
  }

  #enter(element: Element, nodeName: string): boolean {
    // An instruction to a program may be called like an element, but has no attributes.
    const attributes = element.getAttributeNames?.();
    if (!attributes) return false;
    const written = writtenName(element, nodeName);
    const name = localNameOf(written);
    if (isLeftOut(element, name)) return false;
    this.#nodes++;
    if (++this.#depth > MAX_DEPTH) return true;
    this.tokens.push(this.#numberOf(written));
    const isHidden = this.#writeAttributes(element, name, attributes);
    if (!this.facts.isLarge || (!isHidden && !hasNoText(name))) return true;
    this.leave();
    return false;
  }

  #text(node: Text): void {
    this.#nodes++;
    const { data } = node;
    this.#length += data.length;
    this.texts.push(node);
    this.tokens.push(data);
  }

  /** Returns whether it is hidden. */
  #writeAttributes(element: Element, name: string, attributes: readonly string[]): boolean {
    let mayBeHidden = false;
    for (const attribute of attributes) {
      if (!isCopied(name, attribute)) continue;
      this.tokens.push(
        FIRST_ATTRIBUTE - this.#numberOf(attribute),
        copiedValue(element, attribute),
      );
      mayBeHidden ||= mayHide(attribute);
    }
    const isHidden = mayBeHidden && this.facts.isHidden(element);
    if (isHidden) this.tokens.push(HIDDEN);
    if (this.facts.excluded.has(element)) this.tokens.push(EXCLUDED);
    return isHidden;
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
