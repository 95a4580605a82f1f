import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from '../input.ts';
import { openWordFrequencies } from '../open-model.ts';
import { openStore } from './open-store.ts';
import { prepareArticle } from './prepare-article.ts';
import { searchInput } from './search-input.ts';
import type { WorkerTask } from './worker-pool.ts';

/** The work of one thread, as a function of one document. */
async function workOf(data: WorkerTask): Promise<(input: Input) => unknown> {
  const frequencies = await openWordFrequencies();
  if (data.task === 'prepare') return (input) => prepareArticle(input, frequencies);
  const store = await openStore(data.archive, 'read');
  return (input) => searchInput(input, store, frequencies);
}

/** Answers the main thread's requests, one after another, until the thread is ended. */
export function runWorker(): void {
  const work = workOf(workerData as WorkerTask);
  let before = Promise.resolve();
  parentPort?.on('message', (input: Input) => {
    before = before.then(async () => {
      try {
        const run = await work;
        parentPort?.postMessage({ result: await run(input) });
      } catch (error) {
        parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
      }
    });
  });
}
