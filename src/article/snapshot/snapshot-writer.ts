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

  /** Opens an element. False if nothing in it is to be written, and it is not to be left. */
  enter(element: Element): boolean {
    // Each property that is read of an element costs as much as all else here.
    const name = element.localName;
    if (isLeftOut(element, name)) return false;
    this.#nodes++;
    if (++this.#depth > MAX_DEPTH) return true;
    const isHidden = this.#writeElement(element, name);
    if (!this.facts.isLarge || (!isHidden && !hasNoText(name))) return true;
    this.leave();
    return false;
  }

  leave(): void {
    if (this.#depth-- <= MAX_DEPTH) this.tokens.push(CLOSE);
  }

  text(node: Text): void {
    this.#nodes++;
    const { data } = node;
    this.#length += data.length;
    this.texts.push(node);
    this.tokens.push(data);
  }

  comment(): void {
    this.tokens.push(COMMENT);
  }

  /** Returns whether it is hidden. */
  #writeElement(element: Element, name: string): boolean {
    const { namespaceURI } = element;
    this.tokens.push(
      this.#numberOf(namespaceURI === HTML_NAMESPACE ? name : `${namespaceURI} ${name}`),
    );
    let mayBeHidden = false;
    for (const attribute of element.getAttributeNames()) {
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
