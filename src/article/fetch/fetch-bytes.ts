import { FetchError, type FetchFailure } from './fetch-error.ts';
import { isPrivateAddress } from './is-private-address.ts';
import { readBody } from './read-body.ts';

/** What is taken from an address, and how much of it. */
export interface FetchLimits {
  /** Content types that are read; a response without one is read, too. */
  contentTypes: RegExp;
  /** Larger responses are refused. */
  maxBytes: number;
  /** Time for the whole request. */
  timeoutMs: number;
}

export type FetchedBytes =
  | {
      state: 'fetched';
      /** The address after redirects. */
      url: string;
      bytes: Uint8Array;
      contentType: string | null;
      /** ISO 8601. */
      fetchedAt: string;
    }
  | { state: 'failed'; failure: FetchFailure; url: string; status?: number };

export interface FetchOptions {
  /** Private and loopback hosts are refused unless the page being read is on one. */
  allowPrivate: boolean;
  /** Aborts the request; the failure is "cancelled". */
  signal: AbortSignal;
  /** Called with the bytes received so far, and with the total if the server states it. */
  onProgress?(received: number, total: number | undefined): void;
}

/** HTTP statuses that mean "you may not" and "no longer here". */
const REFUSED_STATUSES = new Set([401, 402, 403, 407, 429, 451]);
const GONE_STATUSES = new Set([404, 410]);

function checkAddress(url: string, allowPrivate: boolean): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new FetchError('not-web', url);
  if (!allowPrivate && isPrivateAddress(new URL(url).hostname))
    throw new FetchError('private-address', url);
}

function checkResponse(response: Response, { contentTypes, maxBytes }: FetchLimits): void {
  const { status, headers, url } = response;
  if (headers.get('cf-mitigated') === 'challenge' || REFUSED_STATUSES.has(status))
    throw new FetchError('refused', url, status);
  if (GONE_STATUSES.has(status)) throw new FetchError('gone', url, status);
  if (!response.ok) throw new FetchError('broken', url, status);
  const type = headers.get('content-type');
  if (type && !contentTypes.test(type)) throw new FetchError('not-a-page', url, status);
  if (Number(headers.get('content-length') ?? 0) > maxBytes)
    throw new FetchError('too-large', url, status);
}

async function fetchOrThrow(
  url: string,
  limits: FetchLimits,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  checkAddress(url, options.allowPrivate);
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
  });
  checkAddress(response.url, options.allowPrivate);
  checkResponse(response, limits);
  const bytes = await readBody(response, limits.maxBytes, options.onProgress);
  const contentType = response.headers.get('content-type');
  return {
    state: 'fetched',
    url: response.url,
    bytes,
    contentType,
    fetchedAt: new Date().toISOString(),
  };
}

/**
 * Fetches an address without cookies or referrer, within limits. The final address is checked before the body is read.
 * Never throws: the result states what went wrong.
 */
export async function fetchBytes(
  url: string,
  limits: FetchLimits,
  options: FetchOptions,
): Promise<FetchedBytes> {
  const controller = new AbortController();
  let failure: FetchFailure = 'unreachable';
  const end = (reason: FetchFailure) => {
    failure = reason;
    controller.abort();
  };
  const cancel = () => end('cancelled');
  const timer = setTimeout(() => end('timed-out'), limits.timeoutMs);
  options.signal.addEventListener('abort', cancel);
  if (options.signal.aborted) cancel();
  try {
    return await fetchOrThrow(url, limits, options, controller.signal);
  } catch (error) {
    controller.abort();
    if (!(error instanceof FetchError)) return { state: 'failed', failure, url };
    const { status } = error;
    return {
      state: 'failed',
      failure: error.failure,
      url: error.url || url,
      ...(status && { status }),
    };
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', cancel);
  }
}
