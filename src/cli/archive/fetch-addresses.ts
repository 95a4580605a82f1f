import { type FetchedPage, fetchPage } from '../../article/fetch/fetch-page.ts';
import type { Input, UnreadableInput } from '../input.ts';

/** Pages that are fetched at the same time, never two of one host: an archive must not be a burden to a site. */
const FETCHED_AT_ONCE = 2;

const hostOf = (address: string) => new URL(address).host;

const PROBLEMS: Partial<Record<string, string>> = {
  'private-address': 'is an address of a private network; it is not fetched.',
  refused: 'was refused by the site.',
  gone: 'is not there any more.',
  'not-a-page': 'is no page of text.',
  'too-large': 'is too large to be an article.',
  'timed-out': 'took too long.',
};

function toInput(address: string, page: FetchedPage): Input | UnreadableInput {
  if (page.state === 'fetched') return { file: address, url: page.url, html: page.html };
  return { problem: `${address}: ${PROBLEMS[page.failure] ?? 'could not be fetched.'}` };
}

/** The next address whose host is not being asked. */
function takeNext(waiting: string[], busyHosts: ReadonlySet<string>): string | undefined {
  const index = waiting.findIndex((address) => !busyHosts.has(hostOf(address)));
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

/** Fetches pages, two at a time and one of each host, as they come. */
export async function* fetchAddresses(
  addresses: readonly string[],
): AsyncGenerator<Input | UnreadableInput> {
  const waiting = addresses.filter((address) => URL.canParse(address));
  const busyHosts = new Set<string>();
  const running = new Map<string, Promise<[string, FetchedPage]>>();
  const { signal } = new AbortController();
  const startMore = () => {
    while (running.size < FETCHED_AT_ONCE) {
      const address = takeNext(waiting, busyHosts);
      if (address === undefined) return;
      busyHosts.add(hostOf(address));
      const page = fetchPage(address, { allowPrivate: false, signal });
      running.set(
        address,
        page.then((result) => [address, result]),
      );
    }
  };
  for (startMore(); running.size > 0; startMore()) {
    const [address, page] = await Promise.race(running.values());
    running.delete(address);
    busyHosts.delete(hostOf(address));
    yield toInput(address, page);
  }
}
