import {
  type FetchedArticle,
  fetchArticle,
  readArticleFromHtml,
} from '../../article/fetch/fetch-article.ts';
import { fetchPage } from '../../article/fetch/fetch-page.ts';
import { cleanAddress } from '../../engine/addresses/clean-address.ts';
import type { FoundResult } from '../results/interpret-results.ts';

/** Articles that search engines find are smaller. Bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/** A page that only leads on is short. Characters. */
const MAX_REDIRECT_LENGTH = 20_000;

/** Where a page without an article sends its visitors by markup or script. */
const REDIRECTS = [
  /<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]{0,200}?url\s*=\s*["']?([^"'>\s]{1,2048})/i,
  /location\s*(?:\.href\s*)?=\s*["']([^"']{1,2048})["']/i,
  /location\s*\.\s*(?:replace|assign)\s*\(\s*["']([^"']{1,2048})["']/i,
];

/** Runs a request that is stopped once it has brought too much. */
async function withinLimit<Answer extends { state: string; url: string }>(
  signal: AbortSignal,
  run: (options: {
    allowPrivate: false;
    signal: AbortSignal;
    onProgress(received: number, total: number | undefined): void;
  }) => Promise<Answer>,
): Promise<Answer | Extract<FetchedArticle, { state: 'failed' }>> {
  const stop = new AbortController();
  let isTooLarge = false;
  const onProgress = (received: number, total = 0) => {
    if (Math.max(received, total) <= MAX_BYTES) return;
    isTooLarge = true;
    stop.abort();
  };
  const answer = await run({
    allowPrivate: false,
    signal: AbortSignal.any([signal, stop.signal]),
    onProgress,
  });
  return isTooLarge ? { state: 'failed', failure: 'too-large', url: answer.url } : answer;
}

const fetchDirect = (url: string, signal: AbortSignal) =>
  withinLimit(signal, (options) => fetchArticle(url, options));

function redirectIn(html: string, url: string): string | undefined {
  if (html.length > MAX_REDIRECT_LENGTH) return undefined;
  const target = REDIRECTS.map((pattern) => pattern.exec(html)?.[1]).find(Boolean);
  return target && cleanAddress(target.replaceAll('&amp;', '&').replace(/\\\//g, '/'), url);
}

/** Follows an opaque link once; a page that leads on by script is followed to where it says. */
async function fetchOpaque(url: string, signal: AbortSignal): Promise<FetchedArticle> {
  const page = await withinLimit(signal, (options) => fetchPage(url, options));
  if (page.state === 'failed') return page as Extract<FetchedArticle, { state: 'failed' }>;
  const { html, url: landed, fetchedAt } = page as Extract<typeof page, { state: 'fetched' }>;
  const target = redirectIn(html, landed);
  if (target && target !== landed) return fetchDirect(target, signal);
  return readArticleFromHtml(html, landed, url, fetchedAt);
}

/** Fetches and reads a result's article, within 2 MB and 10 seconds. Never throws. */
export function fetchCandidate(
  { url, isOpaque }: FoundResult,
  signal: AbortSignal,
): Promise<FetchedArticle> {
  return isOpaque ? fetchOpaque(url, signal) : fetchDirect(url, signal);
}
