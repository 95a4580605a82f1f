import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Documents that wait for each worker: enough that none is idle, few enough that memory stays bounded. */
const WAITING_PER_WORKER = 4;

/** What the main thread asks of a worker, and what comes back. */
interface Reply {
  result?: unknown;
  error?: string;
}

/** One worker thread, which answers one request after another. */
class PooledWorker {
  readonly #worker: Worker;
  readonly #waiting: { resolve(value: unknown): void; reject(error: Error): void }[] = [];

  constructor(task: WorkerTask) {
    this.#worker = new Worker(fileURLToPath(import.meta.url), { workerData: task });
    this.#worker.on('message', ({ result, error }: Reply) => {
      const next = this.#waiting.shift();
      if (error === undefined) next?.resolve(result);
      else next?.reject(new Error(error));
    });
    this.#worker.on('error', (error) => {
      for (const next of this.#waiting.splice(0)) next.reject(error as Error);
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  ask(request: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** What a worker thread is for. */
export type WorkerTask = { task: 'prepare' } | { task: 'search'; archive: string };

/** Sends each request to the least busy worker. Answers come in the order of the requests; few are under way at once. */
async function* askInOrder<Request, Result>(
  requests: AsyncIterable<Request>,
  workers: PooledWorker[],
): AsyncGenerator<Result> {
  const underWay: Promise<unknown>[] = [];
  for await (const request of requests) {
    const [free] = workers.toSorted((a, b) => a.load - b.load);
    const answer = (free as PooledWorker).ask(request);
    // Whoever takes it in turn sees the error; until then nobody does.
    answer.catch(() => {});
    underWay.push(answer);
    if (underWay.length >= WAITING_PER_WORKER * workers.length)
      yield (await underWay.shift()) as Result;
  }
  for (const answer of underWay) yield (await answer) as Result;
}

/**
 * Maps requests to results in worker threads.
 * @param jobs number of threads
 * @returns results in the order of the requests
 */
export async function* mapInWorkers<Request, Result>(
  requests: AsyncIterable<Request>,
  task: WorkerTask,
  jobs: number,
): AsyncGenerator<Result> {
  const workers = Array.from({ length: jobs }, () => new PooledWorker(task));
  try {
    yield* askInOrder<Request, Result>(requests, workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}
