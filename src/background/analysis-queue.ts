/** Work for one tab. `run` may block the thread for some hundred milliseconds. */
interface Job {
  tabId: number;
  run: () => Promise<void>;
  cancel: () => void;
}

/** The rejection of a job that never ran. */
export class CancelledError extends Error {}

/**
 * Runs one job at a time: the visible tab's first, then in order of arrival. A tab has at most one waiting job; a new
 * page cancels the old one's.
 */
export class AnalysisQueue {
  private pending: Job[] = [];
  private running = false;
  private visibleTab: number | undefined;

  /** Adds a tab's work. The promise rejects with `CancelledError` if the page is gone before its turn. */
  add<T>(tabId: number, work: () => Promise<T> | T): Promise<T> {
    this.cancel(tabId);
    return new Promise<T>((resolve, reject) => {
      const run = async () => resolve(await work());
      this.pending.push({
        tabId,
        run: () => run().catch(reject),
        cancel: () => reject(new CancelledError('The page has gone.')),
      });
      void this.start();
    });
  }

  /** Drops a tab's waiting job. */
  cancel(tabId: number): void {
    for (const job of this.pending.filter((job) => job.tabId === tabId)) job.cancel();
    this.pending = this.pending.filter((job) => job.tabId !== tabId);
  }

  /** Gives this tab's work priority. */
  setVisibleTab(tabId: number): void {
    this.visibleTab = tabId;
  }

  private async start(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.pending.length > 0) {
      const visibleTab = this.pending.findIndex((job) => job.tabId === this.visibleTab);
      const [job] = this.pending.splice(Math.max(visibleTab, 0), 1);
      await job?.run();
    }
    this.running = false;
  }
}
