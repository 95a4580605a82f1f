import type { Article } from '../../article/article.ts';
import type { ShownHighlights } from '../../browser/messages.ts';
import type { HighlightStyle } from '../../browser/storage/settings.ts';
import { isMarked } from '../../engine/is-marked.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { countAddedText } from '../count-added-text.ts';
import { type Card, openCard } from './card.ts';
import { firstToVisit } from './first-to-visit.ts';
import { highlightAtCaret, highlightAtPoint } from './highlight-at-point.ts';
import { indexLiveText } from './index-live-text.ts';
import { isHighlightIntact } from './is-highlight-intact.ts';
import { listenToReader } from './listen-to-reader.ts';
import { HighlightPainter } from './paint-highlights.ts';
import { placeHighlights, type TextHighlight } from './place-highlights.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** A changed page is searched again after it has been still for this long. Milliseconds. */
const SETTLE_MS = 250;
/** Less new text, such as a clock's, cannot bring quoted words back. Characters. */
const MIN_ADDED_TEXT = 20;

/** The highlights of one article on its page, from being switched on until switched off. */
export class Highlights {
  #items: TextHighlight[] = [];
  #current: TextHighlight | undefined;
  #card: Card | undefined;
  readonly #painter = new HighlightPainter();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ended = new AbortController();
  readonly #observer = new MutationObserver((records) => this.#onPageChanged(records));

  constructor(
    private readonly article: Article,
    private readonly evidence: Evidence[],
    private readonly style: HighlightStyle,
    private readonly onEnd: () => void,
  ) {
    this.#update();
    this.#listen();
  }

  get shown(): ShownHighlights {
    return { count: this.#items.length, doubtful: !this.evidence.every(isMarked) };
  }

  /**
   * Goes to the next (1) or previous (-1) highlight; the first time to the surest in view.
   * @returns its number, from 1
   */
  step(by: 1 | -1): number | undefined {
    const { length } = this.#items;
    if (length === 0) return undefined;
    const next = this.#current
      ? (this.#items.indexOf(this.#current) + by + length) % length
      : firstToVisit(this.#items);
    this.#goTo(this.#items[next]);
    return next + 1;
  }

  /** Goes to the first highlight of these words. False if there is none. */
  goToQuote(quote: string): boolean {
    const lowerCase = quote.toLowerCase();
    const highlight = this.#items.find(
      ({ evidence }) => evidence.quote.toLowerCase() === lowerCase,
    );
    this.#goTo(highlight);
    return highlight !== undefined;
  }

  /** Removes all highlights. */
  remove(): void {
    this.#ended.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#closeCard();
    this.#painter.clear();
    this.onEnd();
  }

  #update(): void {
    const before = this.#current?.evidence;
    this.#items = placeHighlights(indexLiveText(document.body), this.article, this.evidence);
    this.#current = this.#items.find(({ evidence }) => evidence === before);
    this.#paint();
  }

  #paint(): void {
    this.#painter.paint(this.#items, this.#current, this.style);
  }

  #listen(): void {
    const changes = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(document.body, changes);
    const handlers = {
      onPointer: (event: PointerEvent) => this.#onPointer(event),
      onCaretMoved: () => this.#select(highlightAtCaret(this.#items) ?? this.#current),
      onViewChanged: () => this.#card?.follow(),
      onEscape: () => this.remove(),
    };
    listenToReader(handlers, this.#ended.signal);
  }

  /** Runs before the page is drawn again: words that have changed lose their highlight at once. */
  #onPageChanged(records: MutationRecord[]): void {
    const intact = this.#items.filter(isHighlightIntact);
    const hasLost = intact.length < this.#items.length;
    this.#items = intact;
    if (this.#current && !intact.includes(this.#current)) this.#select(undefined);
    else if (hasLost) this.#paint();
    const mayHoldQuotes =
      countAddedText(records) >= MIN_ADDED_TEXT && intact.length < this.evidence.length;
    if (!hasLost && !mayHoldQuotes) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), SETTLE_MS);
  }

  #onPointer({ clientX, clientY, target }: PointerEvent): void {
    if (this.#card && target === this.#card.host) return;
    const highlight = highlightAtPoint(this.#items, clientX, clientY);
    if (highlight) this.#select(highlight);
    else if (this.#card && !this.#card.isNear(clientX, clientY)) this.#select(undefined);
  }

  #goTo(highlight: TextHighlight | undefined): void {
    if (!highlight) return;
    scrollToRange(highlight.range);
    this.#select(highlight);
  }

  #select(highlight: TextHighlight | undefined): void {
    if (highlight === this.#current) return;
    this.#current = highlight;
    if (highlight) this.#showCard(highlight);
    else this.#closeCard();
    this.#paint();
  }

  /** The card stays open between highlights, so that its buttons keep the focus. */
  #showCard(highlight: TextHighlight): void {
    this.#card ??= openCard({ step: (by) => this.step(by), end: () => this.remove() });
    this.#card.show(highlight, this.#items.indexOf(highlight), this.#items.length);
  }

  #closeCard(): void {
    this.#card?.remove();
    this.#card = undefined;
  }
}
