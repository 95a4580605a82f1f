import type { Article } from '../article/article.ts';
import { decodeText } from '../article/fetch/decode-text.ts';
import { type NoArticleReason, readArticleFromHtml } from '../article/fetch/fetch-article.ts';
import { type FetchLimits, type FetchOptions, fetchBytes } from '../article/fetch/fetch-bytes.ts';
import { type DocumentFailure, MAX_FILE_BYTES, type ReadOptions } from './document.ts';
import { readDocument } from './read-document.ts';
import { recognizeFormat } from './recognize-format.ts';

/** Servers name files badly: what a response is, its bytes say. Pictures, sounds and films are not taken at all. */
const DOCUMENT_LIMITS: FetchLimits = {
  contentTypes: /^\s*(?:text|application|binary)\//i,
  maxBytes: MAX_FILE_BYTES,
  timeoutMs: 60_000,
};

export type FetchedDocument =
  | { state: 'read'; article: Article }
  | { state: 'failed'; failure: NoArticleReason | DocumentFailure };

/**
 * Fetches a page or a document (PDF, Word, text) and reads its article: without cookies, up to 50 MB and 60 seconds.
 * Never throws.
 */
export async function fetchDocument(
  url: string,
  options: FetchOptions & Pick<ReadOptions, 'onPage'>,
): Promise<FetchedDocument> {
  const fetched = await fetchBytes(url, DOCUMENT_LIMITS, options);
  if (fetched.state === 'failed') return fetched;
  const { bytes, contentType, fetchedAt } = fetched;
  const isPage = /html/i.test(contentType ?? '') || recognizeFormat(bytes) === 'html';
  if (isPage && recognizeFormat(bytes) !== 'pdf')
    return readArticleFromHtml(decodeText(bytes, contentType), fetched.url, url, fetchedAt);
  const { signal, onPage } = options;
  return readDocument(bytes, {
    url: fetched.url,
    contentType,
    signal,
    ...(onPage && { onPage }),
  });
}
