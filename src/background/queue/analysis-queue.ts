import { TimeShares } from '../../browser/time-shares.ts';

/** Work for one tab. `run` may block the thread for some hundred milliseconds. */
interface Job {
  tabId: number;
  run: () => Promise<void>;
  cancel: () => void;
}

/** The rejection of a job that never ran. */
export class CancelledError extends Error {}

/**
 * Runs one job at a time: the visible tab's first, then those of tabs that have used the thread least, then in order of
 * arrival. A tab that has used more than its share waits, so that no page holds up the others. A tab has at most one
 * waiting job; a new page cancels the old one's.
 */
export class AnalysisQueue {
  private pending: Job[] = [];
  private running = false;
  private visibleTab: number | undefined;
  private readonly shares = new TimeShares();
  private timer: ReturnType<typeof setTimeout> | undefined;

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
    for (let job = this.takeNext(); job; job = this.takeNext()) {
      const began = performance.now();
      await job.run();
      this.shares.spend(job.tabId, performance.now() - began);
    }
    this.running = false;
    this.restartLater();
  }

  /** Takes the next job whose tab may use the thread now. */
  private takeNext(): Job | undefined {
    const ready = this.pending.filter(({ tabId }) => this.shares.delayOf(tabId) === 0);
    const lessSpent = (best: Job, job: Job) =>
      this.shares.spentBy(job.tabId) < this.shares.spentBy(best.tabId) ? job : best;
    const next =
      ready.find(({ tabId }) => tabId === this.visibleTab) ??
      ready.reduce<Job | undefined>((best, job) => (best ? lessSpent(best, job) : job), undefined);
    this.pending = this.pending.filter((job) => job !== next);
    return next;
  }

  private restartLater(): void {
    clearTimeout(this.timer);
    if (this.pending.length === 0) return;
    const delay = Math.min(...this.pending.map(({ tabId }) => this.shares.delayOf(tabId)));
    this.timer = setTimeout(() => void this.start(), delay);
  }
}
