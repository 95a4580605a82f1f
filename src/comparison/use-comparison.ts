import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchArticle } from '../article/fetch-article.ts';
import { isPrivateAddress } from '../article/is-private-address.ts';
import type { Phrase } from '../browser/say.ts';
import { askArticle, type Copy, creditedAddress } from './find-copy.ts';
import { makePair } from './make-pair.ts';
import type { PageState, Pair } from './page-state.ts';
import { shareVerdict } from './share-verdict.ts';

/** The page's state, and what the reader can do about it. */
export interface Comparing {
  state: PageState;
  problem: Phrase | undefined;
  fetchFrom(url: string): void;
  readFrom(tabId: number): void;
  cancel(): void;
}

/** Compares a copy with its credited original at once, and with whatever the reader chooses then. */
export function useComparison(copy: Copy | undefined): Comparing {
  const [state, setState] = useState<PageState>({ name: 'reading' });
  const [problem, setProblem] = useState<Phrase>();
  const running = useRef(new AbortController());

  const show = (pair: Pair) => {
    setState({ name: 'compared', pair });
    if (copy) void shareVerdict(copy, pair);
  };

  const fetchFrom = async (url: string) => {
    if (!copy) return;
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    setProblem(undefined);
    setState({ name: 'fetching', url, received: 0 });
    const original = await fetchArticle(url, {
      allowPrivate: isPrivateAddress(new URL(copy.article.url).hostname),
      signal: mine.signal,
      onProgress: (received, total) =>
        setState({ name: 'fetching', url, received, ...(total && { total }) }),
    });
    if (running.current !== mine) return;
    if (original.state === 'failed') {
      const { failure, url: at, status } = original;
      setState({ name: 'failed', trouble: failure, url: at, ...(status && { status }) });
      return;
    }
    const { article, fetchedAt, isPaywalled } = original;
    show(makePair(copy.article, article, { readAt: fetchedAt, from: 'web', isPaywalled }));
  };

  const readFrom = async (tabId: number) => {
    const original = await askArticle(tabId);
    setProblem(original ? undefined : 'comparisonTabUnread');
    if (!copy || !original) return;
    const readAt = new Date().toISOString();
    show(makePair(copy.article, original, { readAt, from: 'tab', isPaywalled: false }));
  };

  useEffect(() => {
    const url = copy && creditedAddress(copy);
    if (!copy) setState({ name: 'failed', trouble: 'no-page' });
    else if (url) void fetchFrom(url);
    else setState({ name: 'failed', trouble: 'no-original' });
    return () => running.current.abort();
  }, []);

  return { state, problem, fetchFrom, readFrom, cancel: () => running.current.abort() };
}
