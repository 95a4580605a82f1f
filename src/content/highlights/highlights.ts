import type { Article } from '../../article/article.ts';
import type { ShownHighlights } from '../../browser/page-actions.ts';
import type { HighlightStyle } from '../../browser/storage/settings.ts';
import { isMarked } from '../../engine/is-marked.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { type Card, openCard } from './card.ts';
import { highlightAtCaret, highlightAtPoint } from './highlight-at-point.ts';
import { type HighlightActions, HighlightList } from './highlight-list.ts';
import { indexLiveText } from './index-live-text.ts';
import { listenToReader } from './listen-to-reader.ts';
import { HighlightPainter } from './paint-highlights.ts';
import { placeHighlights, type TextHighlight } from './place-highlights.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { watchLiveText } from './watch-live-text.ts';

/** The highlights of one article on its page, from being switched on until switched off. */
export class Highlights {
  readonly #list: HighlightList;
  #card: Card | undefined;
  readonly #painter = new HighlightPainter();
  readonly #ended = new AbortController();
  #stopWatching = () => {};

  constructor(
    private readonly article: Article,
    evidence: Evidence[],
    private readonly style: HighlightStyle,
    private readonly actions: HighlightActions,
  ) {
    this.#list = new HighlightList(evidence);
    this.#update();
    this.#listen();
  }

  get shown(): ShownHighlights {
    return { count: this.#list.items.length, doubtful: !this.#list.evidence.every(isMarked) };
  }

  /**
   * Goes to the next (1) or previous (-1) highlight; the first time to the surest in view.
   * @returns its number, from 1
   */
  step(by: 1 | -1): number | undefined {
    if (this.#list.items.length === 0) return undefined;
    const next = this.#list.indexAfter(by);
    this.#goTo(this.#list.items[next]);
    return next + 1;
  }

  /** Goes to the first highlight of these words. False if there is none. */
  goToQuote(quote: string): boolean {
    const highlight = this.#list.firstOf(quote);
    this.#goTo(highlight);
    return highlight !== undefined;
  }

  /** Removes all highlights. */
  remove(): void {
    this.#ended.abort();
    this.#stopWatching();
    this.#card?.remove();
    this.#painter.clear();
    this.actions.onEnd();
  }

  #update(): void {
    const live = indexLiveText(document.body);
    this.#list.replace(placeHighlights(live, this.article, this.#list.evidence));
    this.#paint();
  }

  #paint(): void {
    this.#painter.paint(this.#list.items, this.#list.current, this.style);
  }

  #listen(): void {
    this.#stopWatching = watchLiveText(this.#list, {
      onLost: () => this.#onLost(),
      onSettled: () => this.#update(),
    });
    const handlers = {
      onPointer: (event: PointerEvent) => this.#onPointer(event),
      onCaretMoved: () => {
        const highlight = highlightAtCaret(this.#list.items);
        if (highlight) this.#select(highlight);
      },
      onViewChanged: () => this.#card?.follow(),
      onEscape: () => this.remove(),
    };
    listenToReader(handlers, this.#ended.signal);
  }

  #onLost(): void {
    const { current, items } = this.#list;
    if (current && !items.includes(current)) this.#select(undefined);
    else this.#paint();
  }

  #onPointer({ clientX, clientY, target }: PointerEvent): void {
    if (this.#card && target === this.#card.host) return;
    const highlight = highlightAtPoint(this.#list.items, clientX, clientY);
    if (highlight) this.#select(highlight);
    else if (this.#card && !this.#card.isNear(clientX, clientY)) this.#select(undefined);
  }

  #goTo(highlight: TextHighlight | undefined): void {
    if (!highlight) return;
    scrollToRange(highlight.range);
    this.#select(highlight);
  }

  #select(highlight: TextHighlight | undefined): void {
    if (!this.#list.select(highlight)) return;
    this.#showCard(highlight);
    this.#paint();
  }

  /** The card stays open between highlights, so that its buttons keep the focus. */
  #showCard(highlight: TextHighlight | undefined): void {
    if (!highlight) {
      this.#card?.remove();
      this.#card = undefined;
      return;
    }
    this.#card ??= openCard({
      step: (by) => this.step(by),
      end: () => this.remove(),
      close: () => this.#select(undefined),
      setNotSwapped: (isNotSwapped) => (isNotSwapped ? this.#turnDown() : this.#takeBack()),
    });
    this.#card.show(highlight, this.#list.items.indexOf(highlight), this.#list.items.length);
  }

  /** The mark goes; the card stays and says so. */
  #turnDown(): void {
    const highlight = this.#list.turnDown();
    if (!highlight) return;
    this.#paint();
    this.#card?.showNotSwapped(highlight);
    this.actions.onNotSwapped(highlight.evidence, true);
  }

  #takeBack(): void {
    const evidence = this.#list.takeBack();
    if (!evidence) return;
    this.#update();
    this.#select(this.#list.items.find((item) => item.evidence === evidence));
    this.actions.onNotSwapped(evidence, false);
  }
}
