import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeText } from '../../article/fetch/decode-text.ts';
import { decompress } from '../decompress.ts';
import type { Input, UnreadableInput } from '../input.ts';
import { readInputs } from '../read-inputs.ts';
import { fetchAddresses } from './fetch-addresses.ts';
import { type Addresses, readAddressList, readFeed } from './read-addresses.ts';

const READABLE = /\.(?:html?|xhtml|txt|md|jsonl|ndjson|xml|rss|atom)(?:\.gz)?$/i;
const FEED = /\.(?:xml|rss|atom)(?:\.gz)?$/i;
const PLAIN = /\.txt(?:\.gz)?$/i;

/** An index of sitemaps names sitemaps; more than one level of them is no use. */
const MAX_SITEMAPS = 1000;

/** True for files that can be added to an archive, by their names. */
export const isSourceName = (name: string) => READABLE.test(name);

/** Changes whenever the file does. */
export async function fingerprintOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${size}-${Math.round(mtimeMs)}`;
}

async function readAllText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of decompress(createReadStream(path))) chunks.push(chunk);
  return decodeText(Buffer.concat(chunks));
}

/** The beginning of a file decides whether it may be a list: a novel is not read twice. Bytes. */
const BEGINNING = 4096;

async function beginsWithAddress(path: string): Promise<boolean> {
  for await (const chunk of decompress(createReadStream(path, { end: BEGINNING - 1 })))
    return /^\ufeff?(?:\s|#[^\n]*\n)*https?:\/\//i.test(chunk.toString('utf8'));
  return false;
}

async function addressesIn(path: string): Promise<Addresses | undefined> {
  if (FEED.test(path)) return readFeed(await readAllText(path)) ?? { pages: [], sitemaps: [] };
  if (!PLAIN.test(path) || !(await beginsWithAddress(path))) return undefined;
  const pages = readAddressList(await readAllText(path));
  return pages && { pages, sitemaps: [] };
}

async function* readFeeds(path: string, { pages, sitemaps }: Addresses) {
  if (pages.length + sitemaps.length === 0)
    yield { problem: `${path}: is no sitemap and no feed with addresses.` };
  const further: string[] = [];
  for await (const sitemap of fetchAddresses(sitemaps.slice(0, MAX_SITEMAPS))) {
    if ('problem' in sitemap) yield sitemap;
    else further.push(...(readFeed(sitemap.html ?? '')?.pages ?? []));
  }
  yield* fetchAddresses([...pages, ...further]);
}

/**
 * All documents of a file: its own (html, txt, jsonl and their .gz), or the pages that a list of addresses, a sitemap
 * or a feed names, which are fetched. What cannot be read comes as one sentence; nothing is thrown.
 */
export async function* readSource(path: string): AsyncGenerator<Input | UnreadableInput> {
  if (path !== '-') {
    const addresses = await addressesIn(path).catch(() => undefined);
    if (addresses) return yield* readFeeds(path, addresses);
  }
  yield* readInputs(path);
}
