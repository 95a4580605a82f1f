import { decodePage } from './decode-page.ts';
import { isPrivateAddress } from './is-private-address.ts';

/** Articles are smaller; what is larger is a film or an attack. Bytes. */
const LARGEST = 5 * 1024 * 1024;

/** A page that takes longer is as good as gone. Milliseconds for all of it. */
const LONGEST = 10_000;

/** Why an address gave no page. */
export type Failure =
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

export type Fetched =
  | { state: 'fetched'; url: string; html: string; fetchedAt: string }
  | { state: 'failed'; failure: Failure; url: string; status?: number };

export interface FetchOptions {
  /** Private and loopback hosts are refused unless the copy itself stands on one. */
  allowPrivate: boolean;
  /** Stops the fetching: "cancelled". */
  signal: AbortSignal;
  /** Called with the bytes so far, and the whole if the server says it. */
  onProgress?(received: number, total: number | undefined): void;
}

/** Statuses that mean "not for you" and "not here any more". */
const REFUSED = new Set([401, 402, 403, 407, 429, 451]);
const GONE = new Set([404, 410]);

const READABLE =
  /^\s*(text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\b/i;

class Failed extends Error {
  constructor(
    readonly failure: Failure,
    readonly url: string,
    readonly status?: number,
  ) {
    super(failure);
  }
}

function checkAddress(url: string, allowPrivate: boolean): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Failed('not-web', url);
  if (!allowPrivate && isPrivateAddress(new URL(url).hostname))
    throw new Failed('private-address', url);
}

function checkAnswer(response: Response): void {
  const { status, headers, url } = response;
  if (headers.get('cf-mitigated') === 'challenge' || REFUSED.has(status))
    throw new Failed('refused', url, status);
  if (GONE.has(status)) throw new Failed('gone', url, status);
  if (!response.ok) throw new Failed('broken', url, status);
  const type = headers.get('content-type');
  if (type && !READABLE.test(type)) throw new Failed('not-a-page', url, status);
  if (Number(headers.get('content-length') ?? 0) > LARGEST)
    throw new Failed('too-large', url, status);
}

async function readBody(
  response: Response,
  onProgress: FetchOptions['onProgress'],
): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length') ?? 0) || undefined;
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    received += part.value.length;
    if (received > LARGEST) throw new Failed('too-large', response.url, response.status);
    chunks.push(part.value);
    onProgress?.(received, total);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function fetchOrThrow(
  url: string,
  options: FetchOptions,
  stop: AbortController,
): Promise<Fetched> {
  checkAddress(url, options.allowPrivate);
  const response = await fetch(url, {
    signal: stop.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
  });
  checkAddress(response.url, options.allowPrivate);
  checkAnswer(response);
  const bytes = await readBody(response, options.onProgress);
  const html = decodePage(bytes, response.headers.get('content-type'));
  return { state: 'fetched', url: response.url, html, fetchedAt: new Date().toISOString() };
}

/**
 * Fetches a page without cookies and referrer, within 5 MB and 10 seconds. The final address is checked before the body
 * is read. Never throws: what went wrong is in the answer.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<Fetched> {
  const stop = new AbortController();
  let failure: Failure = 'unreachable';
  const end = (why: Failure) => {
    failure = why;
    stop.abort();
  };
  const cancel = () => end('cancelled');
  const timer = setTimeout(() => end('timed-out'), LONGEST);
  options.signal.addEventListener('abort', cancel);
  if (options.signal.aborted) cancel();
  try {
    return await fetchOrThrow(url, options, stop);
  } catch (error) {
    stop.abort();
    if (!(error instanceof Failed)) return { state: 'failed', failure, url };
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
