/** A tab may use the thread for so long at once: some ten articles, opened one after the other. Milliseconds. */
const ALLOWANCE_MS = 2000;
/** What it has used is forgiven at this rate: in the long run no tab has more than a tenth of the thread. */
const FORGIVEN_SHARE = 0.1;

interface Use {
  /** Milliseconds used and not yet forgiven, at the time `at`. */
  spent: number;
  at: number;
}

/** How much of the one thread each tab has used lately: a leaky bucket for each. */
export class TimeShares {
  private readonly uses = new Map<number, Use>();

  /** Milliseconds that a tab has used and that are not forgiven yet; 0 for one that has rested. */
  spentBy(tabId: number): number {
    const use = this.uses.get(tabId);
    if (!use) return 0;
    return Math.max(0, use.spent - FORGIVEN_SHARE * (performance.now() - use.at));
  }

  /** A tab has used the thread for so many milliseconds. Tabs that have rested are forgotten. */
  spend(tabId: number, milliseconds: number): void {
    const spent = this.spentBy(tabId) + milliseconds;
    this.uses.set(tabId, { spent, at: performance.now() });
    for (const id of this.uses.keys()) if (this.spentBy(id) === 0) this.uses.delete(id);
  }

  /** Milliseconds for which a tab has to wait until it may use the thread again; 0 if it need not. */
  delayOf(tabId: number): number {
    const excess = this.spentBy(tabId) - ALLOWANCE_MS;
    return excess > 0 ? Math.ceil(excess / FORGIVEN_SHARE) : 0;
  }
}
