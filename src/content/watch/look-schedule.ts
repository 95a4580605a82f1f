/** A page that changes has settled once it has been still for so long; it is looked at after `MAX_WAIT_MS` in any case. */
const SETTLE_MS = 500;
const MAX_WAIT_MS = 1500;
/** Time between two looks that changes bring about: it doubles with each, up to the longest. Milliseconds. */
const FIRST_GAP_MS = 500;
const LONGEST_GAP_MS = 60_000;
/** A quiet page is looked at again after so long, then at growing intervals. Milliseconds. */
const FIRST_QUIET_MS = 2000;

/**
 * Says when a page is to be looked at: soon after it changes, at growing intervals while it goes on changing, and now and
 * then while it seems quiet, for not all that changes a page can be observed. It never gives up.
 */
export class LookSchedule {
  #gap = FIRST_GAP_MS;
  #quiet = FIRST_QUIET_MS;
  #last = performance.now();
  #firstChange: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param look looks at a page that has changed
   * @param glance looks whether a page that seems quiet has changed
   */
  constructor(
    private readonly look: () => void,
    private readonly glance: () => void,
  ) {
    this.#planGlance();
  }

  /** The page has changed in a way that may matter. */
  changed(): void {
    const now = performance.now();
    this.#firstChange ??= now;
    const settled = Math.min(now + SETTLE_MS, this.#firstChange + MAX_WAIT_MS);
    this.#plan(Math.max(settled, this.#last + this.#gap), () => this.#lookNow());
  }

  /** The reader did something, or the page has another address: changes from now on are looked at soon again. */
  renew(): void {
    this.#gap = FIRST_GAP_MS;
    this.#quiet = FIRST_QUIET_MS;
    if (this.#firstChange === undefined) this.#planGlance();
    else this.changed();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #lookNow(): void {
    this.#gap = Math.min(2 * this.#gap, LONGEST_GAP_MS);
    this.#finish();
    this.look();
  }

  #glanceNow(): void {
    this.#quiet = Math.min(2 * this.#quiet, LONGEST_GAP_MS);
    this.#finish();
    // A tab that nobody sees can wait.
    if (!document.hidden) this.glance();
  }

  #finish(): void {
    this.#last = performance.now();
    this.#firstChange = undefined;
    this.#planGlance();
  }

  #planGlance(): void {
    this.#plan(performance.now() + this.#quiet, () => this.#glanceNow());
  }

  #plan(time: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, time - performance.now());
  }
}
