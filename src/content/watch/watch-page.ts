import { onTrusted } from '../on-trusted.ts';
import { changedTextLength } from './changed-text-length.ts';
import { frameTextLength } from './inner-text-length.ts';
import { LookSchedule } from './look-schedule.ts';
import { pageRoots } from './page-roots.ts';
import { RootObserver } from './root-observer.ts';
import { visibleTextLength } from './visible-text-length.ts';

/** So much text that comes, goes, is shown or hidden may matter. Characters; some thirty words. */
const MIN_CHANGE = 200;

/** Changed nodes are reported so soon, all together. Milliseconds. */
const NODES_MS = 250;

/** What may show or hide text without changing the document: styles that end, folds, boxes to tick, narrower windows. */
const SHOWING_EVENTS = ['transitionend', 'animationend', 'toggle', 'resize'] as const;
/** What the reader does to see more. */
const READER_EVENTS = ['click', 'change', 'keydown', 'hashchange', 'popstate'] as const;
/** A page that changes its address more often than this tells nothing by it. Milliseconds. */
const RENEWAL_MS = 5000;
const PRESSING_KEYS = ['Enter', ' '];

export interface PageHandlers {
  /** Look again: the page may hold another text. */
  look(): void;
  /** Some nodes have changed or gone, lately. */
  nodesChanged(): void;
  /** The page was gone back to as it was left. */
  returned(): void;
}

/** Watches a page for as long as it is open, whatever it does to its document. */
export class PageWatch {
  readonly #observer = new RootObserver((records) => this.#onMutations(records));
  readonly #schedule: LookSchedule;
  #listening = new AbortController();
  #changedText = 0;
  #seen = -1;
  #nodesTimer: ReturnType<typeof setTimeout> | undefined;
  #movedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly handlers: PageHandlers) {
    this.#schedule = new LookSchedule(
      () => this.#look(),
      () => this.#glance(),
    );
    // What stands in shadow roots is watched once the page is read: finding them takes a while.
    this.#observer.observe(document);
    this.#listen();
  }

  /** The page has another address: it is looked at soon, unless it changes its address all the time. */
  moved(): void {
    const now = performance.now();
    if (now - this.#movedAt >= RENEWAL_MS) this.#schedule.renew();
    this.#movedAt = now;
    this.#schedule.changed();
  }

  /**
   * The page is read for the first time: from now on only what changes is worth another look. Said as soon as reading begins:
   * it takes a while, and what the page shows meanwhile must be noticed.
   */
  isRead(): void {
    if (this.#seen < 0) this.#takeStock();
  }

  stop(): void {
    this.#schedule.stop();
    clearTimeout(this.#nodesTimer);
    this.#observer.disconnect();
    this.#listening.abort();
  }

  #look(): void {
    this.#changedText = 0;
    this.#takeStock();
    this.handlers.look();
  }

  #glance(): void {
    const seen = visibleTextLength(document, [...pageRoots(document)]);
    if (Math.abs(seen - this.#seen) >= MIN_CHANGE) this.#look();
  }

  /** What there is, to be compared with what comes, and watched. */
  #takeStock(): void {
    const roots = [...pageRoots(document)];
    for (const root of roots) this.#observer.observe(root);
    this.#seen = visibleTextLength(document, roots);
  }

  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    for (const name of SHOWING_EVENTS)
      onTrusted(window, name, ({ target }) => this.#onShown(target), options);
    for (const name of READER_EVENTS)
      onTrusted(window, name, (event) => this.#onReader(event), options);
    onTrusted(document, 'load', ({ target }) => this.#onLoaded(target), options);
    onTrusted(window, 'pageshow', (event) => event.persisted && this.handlers.returned(), options);
  }

  #onShown(target: EventTarget | null): void {
    const holds = target instanceof Element ? (target.textContent?.length ?? 0) : MIN_CHANGE;
    if (holds >= MIN_CHANGE) this.#schedule.changed();
  }

  #onReader(event: Event): void {
    if (event instanceof KeyboardEvent && !PRESSING_KEYS.includes(event.key)) return;
    this.#schedule.renew();
  }

  /** A style sheet that arrives may show or hide anything, a frame of the page's own site may hold the text. */
  #onLoaded(target: EventTarget | null): void {
    const isSheet = target instanceof HTMLLinkElement;
    if (isSheet || frameTextLength(target) >= MIN_CHANGE) this.#schedule.changed();
  }

  #onMutations(records: MutationRecord[]): void {
    // A page that writes its document again drops all listeners of its window.
    if (records.some(({ target }) => target === document)) this.#listen();
    // Once there is enough to look at, nothing more is counted: counting takes time, too.
    if (this.#changedText < MIN_CHANGE) this.#changedText += changedTextLength(records, MIN_CHANGE);
    if (this.#changedText >= MIN_CHANGE) this.#schedule.changed();
    this.#nodesTimer ??= setTimeout(() => {
      this.#nodesTimer = undefined;
      this.handlers.nodesChanged();
    }, NODES_MS);
  }
}
