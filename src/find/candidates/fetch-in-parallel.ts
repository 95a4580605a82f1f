import type { FetchedArticle } from '../../article/fetch/fetch-article.ts';
import { runTwoAtATime } from '../../article/fetch/run-two-at-a-time.ts';
import type { FoundResult } from '../results/interpret-results.ts';
import { fetchCandidate } from './fetch-candidate.ts';

/** Milliseconds for all requests. */
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
  await runTwoAtATime(
    results,
    ({ host }) => host,
    signal,
    async (result) => {
      const fetched = await fetchCandidate(result, stop);
      // What the time for all ended was not cancelled by the reader.
      const isLate = fetched.state === 'failed' && stop.aborted && !signal.aborted;
      onFetched(result, isLate ? { ...fetched, failure: 'timed-out' } : fetched);
    },
  );
}
