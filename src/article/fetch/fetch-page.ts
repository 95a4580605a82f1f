import { decodeText } from './decode-text.ts';
import { isPrivateAddress } from './is-private-address.ts';

/** Articles are smaller. Larger responses are films or attacks. Bytes. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Time limit for the whole request. Milliseconds. */
const TIMEOUT_MS = 10_000;

/** Why no page could be fetched. */
export type FetchFailure =
  | 'not-web'
  | 'private-address'
  | 'unreachable'
  | 'refused'
  | 'gone'
  | 'broken'
  | 'not-a-page'
  | 'too-large'
  | 'timed-out'
  | 'cancelled';

export type FetchedPage =
  | { state: 'fetched'; url: string; html: string; fetchedAt: string }
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

const READABLE_CONTENT_TYPE =
  /^\s*(text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\b/i;

class FetchError extends Error {
  constructor(
    readonly failure: FetchFailure,
    readonly url: string,
    readonly status?: number,
  ) {
    super(failure);
  }
}

function checkAddress(url: string, allowPrivate: boolean): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new FetchError('not-web', url);
  if (!allowPrivate && isPrivateAddress(new URL(url).hostname))
    throw new FetchError('private-address', url);
}

function checkResponse(response: Response): void {
  const { status, headers, url } = response;
  if (headers.get('cf-mitigated') === 'challenge' || REFUSED_STATUSES.has(status))
    throw new FetchError('refused', url, status);
  if (GONE_STATUSES.has(status)) throw new FetchError('gone', url, status);
  if (!response.ok) throw new FetchError('broken', url, status);
  const type = headers.get('content-type');
  if (type && !READABLE_CONTENT_TYPE.test(type)) throw new FetchError('not-a-page', url, status);
  if (Number(headers.get('content-length') ?? 0) > MAX_BYTES)
    throw new FetchError('too-large', url, status);
}

async function readBody(
  response: Response,
  onProgress: FetchOptions['onProgress'],
): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length') ?? 0) || undefined;
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    received += read.value.length;
    if (received > MAX_BYTES) throw new FetchError('too-large', response.url, response.status);
    chunks.push(read.value);
    onProgress?.(received, total);
  }
  const bytes = new Uint8Array(received);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

async function fetchOrThrow(
  url: string,
  options: FetchOptions,
  controller: AbortController,
): Promise<FetchedPage> {
  checkAddress(url, options.allowPrivate);
  const response = await fetch(url, {
    signal: controller.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
  });
  checkAddress(response.url, options.allowPrivate);
  checkResponse(response);
  const bytes = await readBody(response, options.onProgress);
  const html = decodeText(bytes, response.headers.get('content-type'));
  return { state: 'fetched', url: response.url, html, fetchedAt: new Date().toISOString() };
}

/**
 * Fetches a page without cookies or referrer, up to 5 MB and 10 seconds. The final address is checked before the body
 * is read. Never throws: the result states what went wrong.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const controller = new AbortController();
  let failure: FetchFailure = 'unreachable';
  const end = (reason: FetchFailure) => {
    failure = reason;
    controller.abort();
  };
  const cancel = () => end('cancelled');
  const timer = setTimeout(() => end('timed-out'), TIMEOUT_MS);
  options.signal.addEventListener('abort', cancel);
  if (options.signal.aborted) cancel();
  try {
    return await fetchOrThrow(url, options, controller);
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
