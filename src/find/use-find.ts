import { useRef, useState } from 'preact/hooks';
import { compareCandidate } from './candidates/compare-candidate.ts';
import { fetchCandidate } from './candidates/fetch-candidate.ts';
import { readOpened } from './candidates/read-opened.ts';
import type { FindState, Row, Subject } from './find-state.ts';
import type { FoundResult } from './results/interpret-results.ts';
import { readAndCompare, type SearchEvents } from './run-search.ts';
import { openSearch } from './search/open-search.ts';
import { closeSearch } from './search/read-search-tab.ts';

/** The page's state, and what the reader can do. */
export interface FindControl {
  state: FindState;
  rows: Row[];
  search(query: string, engine?: string): void;
  /** Reads the tab of the search again, after the reader has answered what stood there. */
  readAgain(tabId: number): void;
  /** Stops whatever is under way: nothing is asked of anybody after it. */
  cancel(): void;
  /** Fetches one result and compares it: one press, one request. */
  compareOne(result: FoundResult): void;
  /** Opens a result in a tab of its own, and compares it from there. */
  open(result: FoundResult): void;
}

const unlessFetching = (row: Row): Row =>
  row.state === 'fetching' ? { result: row.result, state: 'listed' } : row;

/** Searches, fetches and compares, all on the reader's press. */
export function useFind({ article, tabId: articleTab }: Subject): FindControl {
  const [state, setState] = useState<FindState>({ name: 'ask' });
  const [rows, setRows] = useState<Row[]>([]);
  const running = useRef(new AbortController());
  const searchTab = useRef<number | undefined>(undefined);

  const setRow = (row: Row, url = row.result.url) =>
    setRows((all) => all.map((one) => (one.result.url === url ? row : one)));
  const events: SearchEvents = { onState: setState, onRows: setRows, onRow: setRow };

  /** Ends what was under way, and runs something new that can be cancelled. */
  const start = (run: (signal: AbortSignal) => Promise<void>) => {
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    run(mine.signal).catch(() => {
      if (!mine.signal.aborted) setState({ name: 'failed', failure: 'unreadable' });
    });
  };

  const search = (query: string, engine?: string) =>
    start(async (signal) => {
      setRows([]);
      if (!navigator.onLine) return setState({ name: 'failed', failure: 'offline' });
      setState({ name: 'searching' });
      const tabId = await openSearch(query, { engine, articleTab }, signal);
      searchTab.current = tabId;
      if (tabId !== undefined && signal.aborted) return closeSearch(tabId);
      if (tabId !== undefined) await readAndCompare(article, tabId, events, signal);
    });

  const compareOne = (result: FoundResult) =>
    start(async (signal) => {
      setRow({ result, state: 'fetching' });
      const fetched = await fetchCandidate(result, signal);
      if (!signal.aborted) setRow(await compareCandidate(article, result, fetched), result.url);
    });

  return {
    state,
    rows,
    search,
    readAgain: (tabId) => start((signal) => readAndCompare(article, tabId, events, signal)),
    compareOne,
    cancel() {
      running.current.abort();
      setRows((all) => all.map(unlessFetching));
      if (state.name === 'searching' || state.name === 'reading')
        void closeSearch(searchTab.current);
      if (state.name !== 'done') setState({ name: 'cancelled' });
    },
    async open(result) {
      setRow({ result, state: 'opened' });
      const fetched = await readOpened(result.url);
      if (fetched) setRow(await compareCandidate(article, result, fetched), result.url);
      else setRow({ result, state: 'listed' });
    },
  };
}
