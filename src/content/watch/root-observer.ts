const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'media',
    'disabled',
    'aria-hidden',
    'aria-expanded',
  ],
  subtree: true,
};

/** Reports what changes the text of some roots, or may show or hide it. */
export class RootObserver {
  readonly #observer: MutationObserver;
  readonly #observed = new WeakSet<Node>();

  constructor(onMutations: (records: MutationRecord[]) => void) {
    this.#observer = new MutationObserver(onMutations);
  }

  /** Observes a root, once. */
  observe(root: Document | ShadowRoot): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, OBSERVED);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
