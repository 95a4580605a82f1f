/** The index of the Internet Archive (https://archive.org/developers/wayback-cdx-server.html). */
const CDX = 'https://web.archive.org/cdx/search/cdx';

/** Milliseconds; the index is slow at times. */
const TIMEOUT_MS = 20_000;

/** The first time an address was archived: the page was there by then, and may have been long before. */
export type FirstCapture =
  | { state: 'captured'; time: string }
  | { state: 'never' }
  | { state: 'busy' }
  | { state: 'unreachable' };

const TIMESTAMP = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** Reads the index's answer: rows, the first of which names the columns. */
function parseFirstCapture(answer: unknown): FirstCapture {
  if (!Array.isArray(answer)) return { state: 'unreachable' };
  const [, row] = answer as unknown[];
  const stamp = Array.isArray(row) ? TIMESTAMP.exec(String(row[0])) : null;
  if (!stamp) return { state: answer.length === 0 ? 'never' : 'unreachable' };
  const [, year, month, day, hour, minute, second] = stamp;
  return { state: 'captured', time: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` };
}

/** Asks the Internet Archive for the first capture of an address: one request. Never throws. */
async function fetchFirstCapture(url: string, signal: AbortSignal): Promise<FirstCapture> {
  const query = new URLSearchParams({ url, output: 'json', fl: 'timestamp', limit: '1' });
  try {
    const response = await fetch(`${CDX}?${query}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.status === 429) return { state: 'busy' };
    return response.ok ? parseFirstCapture(await response.json()) : { state: 'unreachable' };
  } catch {
    return { state: 'unreachable' };
  }
}

/**
 * The first captures of the page and of another, one after the other. Where the archive says that it is asked too
 * much, the second is not asked for.
 */
export async function fetchFirstCaptures(
  urls: readonly [string, string],
  signal: AbortSignal,
): Promise<FirstCapture[]> {
  const first = await fetchFirstCapture(urls[0], signal);
  if (first.state === 'busy' || signal.aborted) return [first];
  return [first, await fetchFirstCapture(urls[1], signal)];
}
