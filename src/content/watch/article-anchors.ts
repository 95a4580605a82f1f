import { isBlank } from '../../article/dom/is-hidden.ts';
import { pageRoots } from './page-roots.ts';

/** So many text nodes stand for an article; each must be so long (characters) to be found again. */
const MAX_ANCHORS = 24;
const MIN_LENGTH = 40;
/** As much of a node as is looked for. Characters. */
const SAMPLE_LENGTH = 60;
/** Text nodes of the page that are looked through. */
const MAX_NODES = 10_000;

interface Anchor {
  node: Text;
  data: string;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The page's text nodes, as far as they are looked through. */
function* pageTexts(): Generator<Text> {
  let left = MAX_NODES;
  for (const root of pageRoots(document)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode())
      yield node as Text;
  }
}

const isVisible = ({ parentElement }: Text) => parentElement?.checkVisibility?.() !== false;

const stands = ({ node, data }: Anchor) =>
  node.isConnected && node.data === data && isVisible(node);

/** Where an article's text stands on the page: text nodes of it by which one sees at once whether it is still there. */
export class ArticleAnchors {
  #anchors: Anchor[];

  /** @param texts the page's text nodes, if they are at hand */
  constructor(
    private readonly text: string,
    texts?: readonly Text[],
  ) {
    this.#anchors = this.#collect(texts ?? pageTexts());
  }

  /**
   * True while most of the anchors stand where they stood, or the page, having drawn the same text once more, holds
   * others. Of an article in which none was found, and of a page that hides all of itself for a moment, nothing can be
   * said: true.
   */
  hold(): boolean {
    if (this.#anchors.length === 0 || isBlank(document)) return true;
    if (this.#isMajority(this.#anchors.filter(stands))) return true;
    const again = this.#collect(pageTexts());
    if (!this.#isMajority(again)) return false;
    this.#anchors = again;
    return true;
  }

  /** True if most of the anchors stand in an element. */
  areIn(element: Element): boolean {
    return this.#isMajority(this.#anchors.filter(({ node }) => element.contains(node)));
  }

  #isMajority(anchors: Anchor[]): boolean {
    return 2 * anchors.length > this.#anchors.length;
  }

  #collect(texts: Iterable<Text>): Anchor[] {
    const found: Anchor[] = [];
    for (const node of texts) {
      if (node.length < MIN_LENGTH) continue;
      const sample = collapse(node.data.slice(0, 2 * SAMPLE_LENGTH)).slice(0, SAMPLE_LENGTH);
      if (sample.length < MIN_LENGTH / 2 || !this.text.includes(sample) || !isVisible(node))
        continue;
      found.push({ node, data: node.data });
      if (found.length >= MAX_ANCHORS) break;
    }
    return found;
  }
}
