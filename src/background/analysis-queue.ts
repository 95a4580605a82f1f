/** Work for one tab; `run` may take some hundred milliseconds of the one thread. */
interface Job {
  tabId: number;
  run: () => Promise<void>;
  cancel: () => void;
}

/** Why a job never ran. */
export class CancelledError extends Error {}

/**
 * Runs one job at a time, the visible tab's first, then in the order they came.
 * A tab has at most one waiting job: a newer page of it cancels the older.
 */
export class AnalysisQueue {
  private waiting: Job[] = [];
  private running = false;
  private visible: number | undefined;

  /** Adds a tab's work; the promise rejects with `Cancelled` if the tab goes before its turn. */
  add<T>(tabId: number, work: () => Promise<T> | T): Promise<T> {
    this.cancel(tabId);
    return new Promise<T>((resolve, reject) => {
      const run = async () => resolve(await work());
      this.waiting.push({
        tabId,
        run: () => run().catch(reject),
        cancel: () => reject(new CancelledError('The page has gone.')),
      });
      void this.start();
    });
  }

  /** Drops what waits for a tab. */
  cancel(tabId: number): void {
    for (const job of this.waiting.filter((job) => job.tabId === tabId)) job.cancel();
    this.waiting = this.waiting.filter((job) => job.tabId !== tabId);
  }

  /** Work of this tab now comes first. */
  prefer(tabId: number): void {
    this.visible = tabId;
  }

  private async start(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.length > 0) {
      const visible = this.waiting.findIndex((job) => job.tabId === this.visible);
      const [job] = this.waiting.splice(Math.max(visible, 0), 1);
      await job?.run();
    }
    this.running = false;
  }
}
