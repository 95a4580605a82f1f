import { createStore, del, entries, get, keys, set } from 'idb-keyval';
import type { HistoryEntry, ReadingHistory } from './history.ts';
import { packHistory, unpackHistory } from './packed-history.ts';

/** What is kept together; packed once it is full and seldom changes. */
interface StoredChunk {
  sketches: Uint32Array;
  memories: HistoryEntry[] | Uint8Array;
}

/** Memories written together: little to rewrite for each new one, few to read for all. */
export const CHUNK_SIZE = 256;

/** The key of a number that is another after each change; chunks are numbered from 0. */
const CHANGE_COUNT_KEY = -1;

const chunkStore = () => createStore('unspun-memory', 'chunks');

const packChunk = async ({ sketches, memories }: ReadingHistory): Promise<StoredChunk> => ({
  sketches,
  memories: memories.length < CHUNK_SIZE ? memories : await packHistory(memories),
});

const unpackChunk = async ({ sketches, memories }: StoredChunk): Promise<ReadingHistory> => ({
  sketches,
  memories: memories instanceof Uint8Array ? await unpackHistory(memories) : memories,
});

const chunkBytes = ({ sketches, memories }: StoredChunk) =>
  sketches.byteLength +
  (memories instanceof Uint8Array
    ? memories.length
    : new TextEncoder().encode(JSON.stringify(memories)).length);

/** Says whether what was read before still holds. */
export async function readChangeCount(): Promise<number> {
  return (await get<number>(CHANGE_COUNT_KEY, chunkStore())) ?? 0;
}

async function readStoredChunks(): Promise<[number, StoredChunk][]> {
  const all = await entries<number, StoredChunk>(chunkStore());
  return all.filter(([key]) => key !== CHANGE_COUNT_KEY).sort(([a], [b]) => a - b);
}

/** All chunks by their number, the oldest first. */
export async function readChunks(): Promise<[number, ReadingHistory][]> {
  const chunks = await readStoredChunks();
  return Promise.all(
    chunks.map(
      async ([key, chunk]): Promise<[number, ReadingHistory]> => [key, await unpackChunk(chunk)],
    ),
  );
}

/** The newest chunk and its number. */
export async function readLastChunk(): Promise<[number, ReadingHistory] | undefined> {
  const key = Math.max(CHANGE_COUNT_KEY, ...(await keys<number>(chunkStore())));
  const last = key === CHANGE_COUNT_KEY ? undefined : await get<StoredChunk>(key, chunkStore());
  return last && [key, await unpackChunk(last)];
}

/** Writes a chunk, or removes it where it is empty. */
export async function writeChunk(key: number, chunk: ReadingHistory): Promise<void> {
  if (chunk.memories.length === 0) await del(key, chunkStore());
  else await set(key, await packChunk(chunk), chunkStore());
  await set(CHANGE_COUNT_KEY, (await readChangeCount()) + 1, chunkStore());
}

/** Bytes to which the last chunk may grow before it is packed: measured on pages, about 390 for each article. */
export const LAST_CHUNK_RESERVE = CHUNK_SIZE * 400;

/** Drops the oldest chunks while all together take, or will take, more bytes than that; but never the last. */
export async function dropOldestChunks(most: number): Promise<void> {
  const chunks = await readStoredChunks();
  let bytes = chunks.reduce((sum, [, chunk]) => sum + chunkBytes(chunk), LAST_CHUNK_RESERVE);
  for (const [key, chunk] of chunks.slice(0, -1)) {
    if (bytes <= most) return;
    await writeChunk(key, { sketches: new Uint32Array(), memories: [] });
    bytes -= chunkBytes(chunk);
  }
}
