import { onTrusted } from '../on-trusted.ts';

/** What is shown, moved or uncovered only just before a click was not what the reader clicked on. Milliseconds. */
const MIN_STABLE_MS = 500;

const SEEN = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/** What may lie above a popover: it takes no place among the page's own layers. */
const TOP_LAYER_SELECTOR = ':popover-open, dialog:modal';

/** Chromium alone says whether something is seen as it was drawn, with nothing over it and nothing done to it. */
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True if another element of the top layer lies over the overlay, even one that lets clicks through. */
function isCovered(host: HTMLElement, content: Element): boolean {
  const box = content.getBoundingClientRect();
  return [...document.querySelectorAll(TOP_LAYER_SELECTOR)].some(
    (other) => other !== host && overlaps(other.getBoundingClientRect(), box),
  );
}

/** A page may show a picture of its former state over everything, for as long as it likes. */
function isPageFrozen(): boolean {
  const root = document.documentElement;
  return (
    CSS.supports('selector(:active-view-transition)') && root.matches(':active-view-transition')
  );
}

/** Watches whether an overlay is where the reader can see it, undisturbed. */
export class ClickGuard {
  #disturbedAt = performance.now();
  #isSeen: boolean | undefined;
  readonly #ended = new AbortController();
  readonly #mutations = new MutationObserver(() => this.#disturb());
  readonly #visibility: IntersectionObserver | undefined;

  /** @param content the element in the overlay's closed root that is clicked on */
  constructor(
    private readonly host: HTMLElement,
    private readonly content: Element,
    private readonly parent = host.parentNode,
  ) {
    const { signal } = this.#ended;
    this.#mutations.observe(host, { attributes: true });
    onTrusted(window, 'resize', () => this.#disturb(), { signal });
    onTrusted(host, 'toggle', () => this.#disturb(), { signal });
    this.#visibility = this.#watchVisibility();
  }

  /** True if an event is the reader's own, on an overlay that was there to be seen for half a second. */
  isDeliberate({ isTrusted }: Event): boolean {
    if (this.#mutations.takeRecords().length > 0) this.#disturb();
    const { host, content } = this;
    return (
      isTrusted &&
      performance.now() - this.#disturbedAt >= MIN_STABLE_MS &&
      this.#isSeen !== false &&
      host.parentNode === this.parent &&
      content.checkVisibility(SEEN) &&
      (!host.popover || host.matches(':popover-open')) &&
      !isCovered(host, content) &&
      !isPageFrozen()
    );
  }

  stop(): void {
    this.#ended.abort();
    this.#mutations.disconnect();
    this.#visibility?.disconnect();
  }

  #disturb(): void {
    this.#disturbedAt = performance.now();
  }

  #watchVisibility(): IntersectionObserver | undefined {
    if (!('IntersectionObserver' in globalThis)) return undefined;
    const options: VisibilityOptions = { threshold: 1, trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries) => {
      const isSeen = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible;
      if (isSeen !== this.#isSeen && this.#isSeen !== undefined) this.#disturb();
      this.#isSeen = isSeen;
    }, options);
    observer.observe(this.content);
    return observer;
  }
}
