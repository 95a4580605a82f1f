import type { Article } from '../../article/article.ts';
import type { ShownHighlights } from '../../browser/messages.ts';
import type { HighlightStyle } from '../../browser/storage/settings.ts';
import { isLikely } from '../../browser/verdict-view/is-likely.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { countAddedText } from '../count-added-text.ts';
import { type Card, openCard } from './card.ts';
import { firstInView } from './first-in-view.ts';
import { highlightAtPoint, highlightContaining } from './highlight-at-point.ts';
import { indexLiveText } from './index-live-text.ts';
import { isHighlightIntact } from './is-highlight-intact.ts';
import { listenToReader } from './listen-to-reader.ts';
import { clearHighlights, paintHighlights } from './paint-highlights.ts';
import { placeHighlights, type TextHighlight } from './place-highlights.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** A page that changes is looked through again once it has been still for so long. Milliseconds. */
const SETTLE_MS = 250;
/** Less text than this, such as a clock's, brings no marked words back. Characters. */
const MIN_ADDED_TEXT = 20;

/** The marks of one article on its page, from being switched on until switched off. */
export class Highlights {
  private marks: TextHighlight[] = [];
  private current: TextHighlight | undefined;
  private card: Card | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ended = new AbortController();
  private readonly observer = new MutationObserver((records) => this.onPageChanged(records));

  constructor(
    private readonly article: Article,
    private readonly evidence: Evidence[],
    private readonly look: HighlightStyle,
    private readonly onEnd: () => void,
  ) {
    this.place();
    this.listen();
  }

  get shown(): ShownHighlights {
    return { count: this.marks.length, doubtful: !this.evidence.every(isLikely) };
  }

  /** Goes to the next (1) or previous (-1) mark, from the current one or from what is in view; answers which it is. */
  step(by: 1 | -1): number | undefined {
    const { length } = this.marks;
    if (length === 0) return undefined;
    const at = this.current
      ? this.marks.indexOf(this.current)
      : firstInView(this.marks) - (by > 0 ? 1 : 0);
    const next = (at + by + length) % length;
    this.goTo(this.marks[next]);
    return next + 1;
  }

  /** Goes to the first mark of these words. */
  find(quote: string): boolean {
    const wanted = quote.toLowerCase();
    const mark = this.marks.find(({ evidence }) => evidence.quote.toLowerCase() === wanted);
    this.goTo(mark);
    return mark !== undefined;
  }

  /** Takes everything away. */
  end(): void {
    this.ended.abort();
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.closeCard();
    clearHighlights();
    this.onEnd();
  }

  private place(): void {
    const before = this.current?.evidence;
    this.marks = placeHighlights(indexLiveText(document.body), this.article, this.evidence);
    this.current = this.marks.find(({ evidence }) => evidence === before);
    this.paint();
  }

  private paint(): void {
    paintHighlights(this.marks, this.current, this.look);
  }

  private listen(): void {
    const page = { childList: true, characterData: true, subtree: true };
    this.observer.observe(document.body, page);
    const reader = {
      point: (event: PointerEvent) => this.onPointer(event),
      moveCaret: () => this.onCaret(),
      shift: () => this.card?.follow(),
      leave: () => this.end(),
    };
    listenToReader(reader, this.ended.signal);
  }

  /** Before the page is drawn again: words that are no longer what they were lose their mark at once. */
  private onPageChanged(records: MutationRecord[]): void {
    const kept = this.marks.filter(isHighlightIntact);
    const isLess = kept.length < this.marks.length;
    this.marks = kept;
    if (this.current && !kept.includes(this.current)) this.select(undefined);
    else if (isLess) this.paint();
    const mayHold = countAddedText(records) >= MIN_ADDED_TEXT && kept.length < this.evidence.length;
    if (!isLess && !mayHold) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.place(), SETTLE_MS);
  }

  private onPointer({ clientX, clientY, target }: PointerEvent): void {
    if (this.card && target === this.card.host) return;
    const mark = highlightAtPoint(this.marks, clientX, clientY);
    if (mark) this.select(mark);
    else if (this.card && !this.card.isNear(clientX, clientY)) this.select(undefined);
  }

  private onCaret(): void {
    const { focusNode, focusOffset, isCollapsed } = getSelection() ?? {};
    if (!focusNode || !isCollapsed) return;
    const mark = highlightContaining(this.marks, { node: focusNode, offset: focusOffset ?? 0 });
    if (mark) this.select(mark);
  }

  private goTo(mark: TextHighlight | undefined): void {
    if (!mark) return;
    scrollToRange(mark.range);
    this.select(mark);
  }

  private select(mark: TextHighlight | undefined): void {
    if (mark === this.current) return;
    this.current = mark;
    if (mark) this.tell(mark);
    else this.closeCard();
    this.paint();
  }

  /** The card stays while it goes from mark to mark, so that its buttons keep the focus. */
  private tell(mark: TextHighlight): void {
    this.card ??= openCard({ step: (by) => this.step(by), end: () => this.end() });
    this.card.show(mark, this.marks.indexOf(mark), this.marks.length);
  }

  private closeCard(): void {
    this.card?.remove();
    this.card = undefined;
  }
}
