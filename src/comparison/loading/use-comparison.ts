import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { articleFromText } from '../../article/article-from-text.ts';
import { fetchArticle } from '../../article/fetch/fetch-article.ts';
import { isPrivateAddress } from '../../article/fetch/is-private-address.ts';
import type { TranslationKey } from '../../browser/i18n/translate.ts';
import type { HandedPair } from '../../browser/storage/handed-texts.ts';
import { type Copy, creditedUrl, requestArticle } from '../../browser/tab-article.ts';
import { compareArticles } from './compare-articles.ts';
import type { ArticlePair, ComparisonState } from './comparison-state.ts';
import { createArticlePair } from './create-article-pair.ts';
import { sendComparedVerdict } from './send-compared-verdict.ts';

/** A pasted text has no address of its own. */
const NO_ADDRESS = 'about:blank';

/** What the page was opened for. */
export interface Opening {
  /** The tab to compare; undefined if it is gone, or none was named. */
  copy: Copy | undefined;
  /** Two texts that are here already. */
  pair: HandedPair | undefined;
  /** The reader wants to choose, or to paste, before anything is fetched. */
  wish: 'choose' | 'paste' | undefined;
}

/** The page's state, and what the reader can do about it. */
export interface ComparisonControl {
  state: ComparisonState;
  problem: TranslationKey | undefined;
  fetchFrom(url: string): void;
  readFrom(tabId: number): void;
  /** Compares a pasted text with the page, or with another pasted one. */
  compareText(original: string, copy?: string): void;
  cancel(): void;
}

/** Compares a copy with its credited original at once, and with whatever the reader chooses then. */
export function useComparison({ copy, pair, wish }: Opening): ComparisonControl {
  const [state, setState] = useState<ComparisonState>({ name: 'reading' });
  const [problem, setProblem] = useState<TranslationKey>();
  const running = useRef(new AbortController());
  const subject = copy?.article ?? pair?.copy;

  const show = async (
    mine: Article,
    original: Article,
    circumstances: Pick<ArticlePair, 'readAt' | 'from' | 'isPaywalled'>,
  ) => {
    const comparison = await compareArticles(mine, original);
    const compared = createArticlePair(mine, original, comparison, circumstances);
    setState({ name: 'compared', pair: compared });
    if (copy) void sendComparedVerdict(copy, compared);
  };

  const fetchFrom = async (url: string) => {
    if (!subject) return;
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    setProblem(undefined);
    setState({ name: 'fetching', url, received: 0 });
    const original = await fetchArticle(url, {
      allowPrivate: URL.canParse(subject.url) && isPrivateAddress(new URL(subject.url).hostname),
      signal: mine.signal,
      onProgress: (received, total) =>
        setState({ name: 'fetching', url, received, ...(total && { total }) }),
    });
    if (running.current !== mine) return;
    if (original.state === 'failed') {
      const { failure, url: at, status } = original;
      setState({ name: 'failed', reason: failure, url: at, ...(status && { status }) });
      return;
    }
    const { article, fetchedAt: readAt, isPaywalled } = original;
    await show(subject, article, { readAt, from: 'web', isPaywalled });
  };

  const readFrom = async (tabId: number) => {
    const original = await requestArticle(tabId);
    setProblem(original ? undefined : 'comparisonTabUnread');
    if (!subject || !original) return;
    await show(subject, original, { readAt: now(), from: 'tab', isPaywalled: false });
  };

  const compareText = async (originalText: string, copyText?: string) => {
    const original = articleFromText(originalText, NO_ADDRESS);
    const mine = copyText === undefined ? subject : articleFromText(copyText, NO_ADDRESS);
    setProblem(original && mine ? undefined : 'comparisonNoText');
    if (!original || !mine) return;
    await show(mine, original, { readAt: now(), from: 'text', isPaywalled: false });
  };

  useEffect(() => {
    const url = copy && creditedUrl(copy);
    if (wish === 'paste') setState({ name: 'pasting' });
    else if (pair) void show(pair.copy, pair.original, pair);
    else if (!copy) setState({ name: 'failed', reason: 'no-page' });
    else if (wish === 'choose') setState({ name: 'choosing' });
    else if (url) void fetchFrom(url);
    else setState({ name: 'failed', reason: 'no-original' });
    return () => running.current.abort();
  }, []);

  const cancel = () => running.current.abort();
  return { state, problem, fetchFrom, readFrom, compareText, cancel };
}

const now = () => new Date().toISOString();
