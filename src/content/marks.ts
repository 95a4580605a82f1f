import type { Article } from '../article/article.ts';
import type { MarksLook } from '../browser/settings.ts';
import type { Evidence } from '../engine/verdict.ts';
import { type Card, openCard } from './card.ts';
import { indexLiveText, strip } from './index-live-text.ts';
import { markAround, markUnder } from './mark-at.ts';
import { clearPaint, paintMarks } from './paint-marks.ts';
import { type Mark, placeMarks } from './place-marks.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** A page that changes is looked through again once it has been still for so long. Milliseconds. */
const SETTLED = 250;

/** The marks of one article on its page, from being switched on until switched off. */
export class Marks {
  private marks: Mark[] = [];
  private current: Mark | undefined;
  private card: Card | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ended = new AbortController();
  private readonly observer = new MutationObserver(() => this.onPageChanged());

  constructor(
    private readonly article: Article,
    private readonly evidence: Evidence[],
    private readonly look: MarksLook,
    private readonly onEnd: () => void,
  ) {
    this.place();
    this.listen();
  }

  get count(): number {
    return this.marks.length;
  }

  /** Goes to the next (1) or previous (-1) mark, from the current one or from what is in view. */
  step(by: 1 | -1): void {
    if (this.marks.length === 0) return;
    const at = this.current
      ? this.marks.indexOf(this.current)
      : this.firstInView() - (by > 0 ? 1 : 0);
    this.goTo(this.marks.at((at + by) % this.marks.length));
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
    clearPaint();
    this.onEnd();
  }

  private place(): void {
    const before = this.current?.evidence;
    this.marks = placeMarks(indexLiveText(document.body), this.article, this.evidence);
    this.current = this.marks.find(({ evidence }) => evidence === before);
    this.paint();
  }

  private paint(): void {
    paintMarks(this.marks, this.current, this.look);
  }

  private listen(): void {
    const { signal } = this.ended;
    this.observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.onPointer(event), options);
    document.addEventListener('pointerdown', (event) => this.onPointer(event), options);
    document.addEventListener('selectionchange', () => this.onCaret(), { signal });
    addEventListener('scroll', () => this.card?.follow(), options);
    addEventListener('resize', () => this.card?.follow(), options);
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.end(), options);
  }

  /** Before the page is drawn again: words that are no longer what they were lose their mark at once. */
  private onPageChanged(): void {
    const kept = this.marks.filter(({ range, evidence }) =>
      isSame(range.toString(), evidence.quote),
    );
    if (kept.length < this.marks.length) {
      this.marks = kept;
      if (this.current && !kept.includes(this.current)) this.select(undefined);
      else this.paint();
    }
    if (this.marks.length === this.evidence.length) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.place(), SETTLED);
  }

  private onPointer({ clientX, clientY, target }: PointerEvent): void {
    if (this.card && target === this.card.host) return;
    const mark = markUnder(this.marks, clientX, clientY);
    if (mark) this.select(mark);
    else if (this.card && !this.card.isNear(clientX, clientY)) this.select(undefined);
  }

  private onCaret(): void {
    const { focusNode, focusOffset, isCollapsed } = getSelection() ?? {};
    if (!focusNode || !isCollapsed) return;
    const mark = markAround(this.marks, { node: focusNode, offset: focusOffset ?? 0 });
    if (mark) this.select(mark);
  }

  private firstInView(): number {
    const inView = this.marks.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    return Math.max(inView, 0);
  }

  private goTo(mark: Mark | undefined): void {
    if (!mark) return;
    scrollToRange(mark.range);
    this.select(mark);
  }

  private select(mark: Mark | undefined): void {
    if (mark === this.current) return;
    this.current = mark;
    if (mark) this.tell(mark);
    else this.closeCard();
    this.paint();
  }

  /** The card stays while it goes from mark to mark, so that its buttons keep the focus. */
  private tell(mark: Mark): void {
    this.card ??= openCard({ step: (by) => this.step(by), end: () => this.end() });
    this.card.show(mark, this.marks.indexOf(mark), this.marks.length);
  }

  private closeCard(): void {
    this.card?.remove();
    this.card = undefined;
  }
}

const isSame = (text: string, quote: string) => strip(text) === strip(quote);
