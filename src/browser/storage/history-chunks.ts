import { createStore, del, entries, get, keys, set } from 'idb-keyval';
import type { HistoryEntry, ReadingHistory } from './history-entry.ts';
import { packHistory, unpackHistory } from './packed-history.ts';

/** Entries that are stored together. A full chunk is packed and rarely changes. */
interface StoredChunk {
  sketches: Uint32Array;
  memories: HistoryEntry[] | Uint8Array;
}

/** Entries per chunk: few enough to rewrite for each new one, many enough that few chunks must be read. */
export const CHUNK_SIZE = 256;

/** The key of a counter that changes with each write; chunks are numbered from 0. */
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

/** The change counter: if it is unchanged, an earlier read is still valid. */
export async function readChangeCount(): Promise<number> {
  return (await get<number>(CHANGE_COUNT_KEY, chunkStore())) ?? 0;
}

async function readStoredChunks(): Promise<[number, StoredChunk][]> {
  const all = await entries<number, StoredChunk>(chunkStore());
  return all.filter(([key]) => key !== CHANGE_COUNT_KEY).sort(([a], [b]) => a - b);
}

/** All chunks with their numbers, oldest first. */
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

/** Writes a chunk, or removes it if it is empty. */
export async function writeChunk(key: number, chunk: ReadingHistory): Promise<void> {
  if (chunk.memories.length === 0) await del(key, chunkStore());
  else await set(key, await packChunk(chunk), chunkStore());
  await set(CHANGE_COUNT_KEY, (await readChangeCount()) + 1, chunkStore());
}

/** The size that the last chunk may reach before it is packed. Measured: about 390 bytes per article. */
export const LAST_CHUNK_RESERVE = CHUNK_SIZE * 400;

/** Removes the oldest chunks while all together take, or will take, more than `maxBytes`; never the last chunk. */
export async function dropOldestChunks(maxBytes: number): Promise<void> {
  const chunks = await readStoredChunks();
  let bytes = chunks.reduce((sum, [, chunk]) => sum + chunkBytes(chunk), LAST_CHUNK_RESERVE);
  for (const [key, chunk] of chunks.slice(0, -1)) {
    if (bytes <= maxBytes) return;
    await writeChunk(key, { sketches: new Uint32Array(), memories: [] });
    bytes -= chunkBytes(chunk);
  }
}
