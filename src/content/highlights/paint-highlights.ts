import type { HighlightStyle } from '../../browser/storage/settings.ts';
import { isMarked } from '../../engine/is-marked.ts';
import { createElement } from '../overlay/create-element.ts';
import css from './highlights.css?inline';
import type { TextHighlight } from './place-highlights.ts';

/** The style sheet's placeholder for what its names begin with. */
const PREFIX = /unspun/g;

/** What is not sure enough to be marked without being asked for is highlighted faintly. */
const isProbable = ({ evidence }: TextHighlight) => isMarked(evidence);

/** Paints highlights without touching the page's elements. The page holds their styles only while there are any. */
export class HighlightPainter {
  /** No page can know beforehand what to look for. */
  readonly #prefix = `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  readonly #sheet = createElement('style', { media: 'screen' }, css.replace(PREFIX, this.#prefix));
  readonly #names = new Set<string>();

  /** Paints the highlights and the current one. */
  paint(
    highlights: TextHighlight[],
    current: TextHighlight | undefined,
    style: HighlightStyle,
  ): void {
    if (!this.#sheet.isConnected) (document.head ?? document.documentElement).append(this.#sheet);
    this.#set(style, highlights.filter(isProbable));
    this.#set(
      'perhaps',
      highlights.filter((highlight) => !isProbable(highlight)),
    );
    this.#set('current', current ? [current] : [], 1);
  }

  /** Removes all paint. */
  clear(): void {
    for (const name of this.#names) CSS.highlights.delete(name);
    this.#sheet.remove();
  }

  #set(name: string, highlights: TextHighlight[], priority = 0): void {
    const highlight = new Highlight();
    for (const { range } of highlights) highlight.add(range);
    highlight.priority = priority;
    const fullName = `${this.#prefix}-${name}`;
    CSS.highlights.set(fullName, highlight);
    this.#names.add(fullName);
  }
}
