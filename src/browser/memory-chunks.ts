import { createStore, del, entries, get, keys, set } from 'idb-keyval';
import type { Memory, Remembered } from './memory.ts';
import { packMemories, unpackMemories } from './packed-memories.ts';

/** What is kept together; packed once it is full and seldom changes. */
interface Chunk {
  sketches: Uint32Array;
  memories: Memory[] | Uint8Array;
}

/** Memories written together: little to rewrite for each new one, few to read for all. */
export const CHUNK_SIZE = 256;

/** The key of a number that is another after each change; chunks are numbered from 0. */
const STAMP = -1;

const store = () => createStore('unspun-memory', 'chunks');

const pack = async ({ sketches, memories }: Remembered): Promise<Chunk> => ({
  sketches,
  memories: memories.length < CHUNK_SIZE ? memories : await packMemories(memories),
});

const unpack = async ({ sketches, memories }: Chunk): Promise<Remembered> => ({
  sketches,
  memories: memories instanceof Uint8Array ? await unpackMemories(memories) : memories,
});

const bytesOf = ({ sketches, memories }: Chunk) =>
  sketches.byteLength +
  (memories instanceof Uint8Array
    ? memories.length
    : new TextEncoder().encode(JSON.stringify(memories)).length);

/** Says whether what was read before still holds. */
export async function readStamp(): Promise<number> {
  return (await get<number>(STAMP, store())) ?? 0;
}

async function readPacked(): Promise<[number, Chunk][]> {
  const all = await entries<number, Chunk>(store());
  return all.filter(([key]) => key !== STAMP).sort(([a], [b]) => a - b);
}

/** All chunks by their number, the oldest first. */
export async function readChunks(): Promise<[number, Remembered][]> {
  const chunks = await readPacked();
  return Promise.all(
    chunks.map(async ([key, chunk]): Promise<[number, Remembered]> => [key, await unpack(chunk)]),
  );
}

/** The newest chunk and its number. */
export async function readLast(): Promise<[number, Remembered] | undefined> {
  const key = Math.max(STAMP, ...(await keys<number>(store())));
  const last = key === STAMP ? undefined : await get<Chunk>(key, store());
  return last && [key, await unpack(last)];
}

/** Writes a chunk, or removes it where it is empty. */
export async function writeChunk(key: number, chunk: Remembered): Promise<void> {
  if (chunk.memories.length === 0) await del(key, store());
  else await set(key, await pack(chunk), store());
  await set(STAMP, (await readStamp()) + 1, store());
}

/** Bytes to which the last chunk may grow before it is packed: measured on pages, about 390 for each article. */
export const ROOM = CHUNK_SIZE * 400;

/** Drops the oldest chunks while all together take, or will take, more bytes than that; but never the last. */
export async function trimChunks(most: number): Promise<void> {
  const chunks = await readPacked();
  let bytes = chunks.reduce((sum, [, chunk]) => sum + bytesOf(chunk), ROOM);
  for (const [key, chunk] of chunks.slice(0, -1)) {
    if (bytes <= most) return;
    await writeChunk(key, { sketches: new Uint32Array(), memories: [] });
    bytes -= bytesOf(chunk);
  }
}
