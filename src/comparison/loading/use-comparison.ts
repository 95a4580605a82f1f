import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchArticle } from '../../article/fetch/fetch-article.ts';
import { isPrivateAddress } from '../../article/fetch/is-private-address.ts';
import type { TranslationKey } from '../../browser/i18n/translate.ts';
import type { ArticlePair, ComparisonState } from './comparison-state.ts';
import { createArticlePair } from './create-article-pair.ts';
import { type Copy, creditedUrl, requestArticle } from './load-copy.ts';
import { sendComparedVerdict } from './send-compared-verdict.ts';

/** The page's state, and what the reader can do. */
export interface ComparisonControl {
  state: ComparisonState;
  problem: TranslationKey | undefined;
  fetchFrom(url: string): void;
  readFrom(tabId: number): void;
  cancel(): void;
}

/** Compares a copy with its credited original at once, and with any source that the reader chooses later. */
export function useComparison(copy: Copy | undefined): ComparisonControl {
  const [state, setState] = useState<ComparisonState>({ name: 'reading' });
  const [problem, setProblem] = useState<TranslationKey>();
  const currentFetch = useRef(new AbortController());

  const show = (pair: ArticlePair) => {
    setState({ name: 'compared', pair });
    if (copy) void sendComparedVerdict(copy, pair);
  };

  const fetchFrom = async (url: string) => {
    if (!copy) return;
    currentFetch.current.abort();
    const controller = new AbortController();
    currentFetch.current = controller;
    setProblem(undefined);
    setState({ name: 'fetching', url, received: 0 });
    const original = await fetchArticle(url, {
      allowPrivate: isPrivateAddress(new URL(copy.article.url).hostname),
      signal: controller.signal,
      onProgress: (received, total) =>
        setState({ name: 'fetching', url, received, ...(total && { total }) }),
    });
    if (currentFetch.current !== controller) return;
    if (original.state === 'failed') {
      const { failure, url: failedUrl, status } = original;
      setState({ name: 'failed', reason: failure, url: failedUrl, ...(status && { status }) });
      return;
    }
    const { article, fetchedAt, isPaywalled } = original;
    show(createArticlePair(copy.article, article, { readAt: fetchedAt, from: 'web', isPaywalled }));
  };

  const readFrom = async (tabId: number) => {
    const original = await requestArticle(tabId);
    setProblem(original ? undefined : 'comparisonTabUnread');
    if (!copy || !original) return;
    const readAt = new Date().toISOString();
    show(createArticlePair(copy.article, original, { readAt, from: 'tab', isPaywalled: false }));
  };

  useEffect(() => {
    const url = copy && creditedUrl(copy);
    if (!copy) setState({ name: 'failed', reason: 'no-page' });
    else if (url) void fetchFrom(url);
    else setState({ name: 'failed', reason: 'no-original' });
    return () => currentFetch.current.abort();
  }, []);

  return { state, problem, fetchFrom, readFrom, cancel: () => currentFetch.current.abort() };
}
