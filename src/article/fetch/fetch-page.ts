import { decodeText } from './decode-text.ts';
import { type FetchLimits, type FetchOptions, fetchBytes } from './fetch-bytes.ts';
import type { FetchFailure } from './fetch-error.ts';

/** Articles are smaller. Larger responses are films or attacks. */
const PAGE_LIMITS: FetchLimits = {
  contentTypes:
    /^\s*(text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\b/i,
  maxBytes: 5 * 1024 * 1024,
  timeoutMs: 10_000,
};

export type FetchedPage =
  | { state: 'fetched'; url: string; html: string; fetchedAt: string }
  | { state: 'failed'; failure: FetchFailure; url: string; status?: number };

/**
 * Fetches a page without cookies or referrer, up to 5 MB and 10 seconds. The final address is checked before the body
 * is read. Never throws: the result states what went wrong.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const fetched = await fetchBytes(url, PAGE_LIMITS, options);
  if (fetched.state === 'failed') return fetched;
  const { bytes, contentType, fetchedAt } = fetched;
  return { state: 'fetched', url: fetched.url, html: decodeText(bytes, contentType), fetchedAt };
}
