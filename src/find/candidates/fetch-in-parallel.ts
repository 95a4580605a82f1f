import type { FetchedArticle } from '../../article/fetch/fetch-article.ts';
import type { FoundResult } from '../results/interpret-results.ts';
import { fetchCandidate } from './fetch-candidate.ts';

/** Requests at a time, and milliseconds for all of them. */
const PARALLEL = 2;
const TIMEOUT_MS = 25_000;

/**
 * Fetches some results, two at a time, one from each host at a time, 25 seconds in all. Each answer is handed over as
 * it comes.
 */
export async function fetchInParallel(
  results: readonly FoundResult[],
  signal: AbortSignal,
  onFetched: (result: FoundResult, fetched: FetchedArticle) => void,
): Promise<void> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const waiting = [...results];
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  const run = async (result: FoundResult) => {
    const fetched = await fetchCandidate(result, stop);
    busy.delete(result.host);
    // What the time for all ended was not cancelled by the reader.
    const isLate = fetched.state === 'failed' && stop.aborted && !signal.aborted;
    onFetched(result, isLate ? { ...fetched, failure: 'timed-out' } : fetched);
  };
  while (waiting.length > 0 && !signal.aborted) {
    const at = waiting.findIndex(({ host }) => !busy.has(host));
    if (running.size >= PARALLEL || at < 0) {
      await Promise.race(running);
      continue;
    }
    const [next] = waiting.splice(at, 1) as [FoundResult];
    busy.add(next.host);
    const task = run(next).finally(() => running.delete(task));
    running.add(task);
  }
  await Promise.all(running);
}
