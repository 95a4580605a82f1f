import { createStore, del, entries, get, keys, set } from 'idb-keyval';
import type { Kind, Level } from '../engine/verdict.ts';

/** One article that the reader has read: where and when, and what was told of it. Never its text. */
export interface Memory {
  url: string;
  title: string;
  /** Milliseconds since 1970. */
  time: number;
  level: Level;
  kind: Kind;
}

/** What is kept together: memories and their sketches, one after another in one array. */
interface Chunk {
  sketches: Uint32Array;
  memories: Memory[];
}

/** All that is remembered: `sketches` holds as many numbers for each memory as for every other. */
export type Remembered = Chunk;

/** Bytes that all memories together may take; the oldest go first. */
export const MOST_BYTES = 5_000_000;
/** Memories written together: little to rewrite for each new one, few to read for all. */
const CHUNK_SIZE = 256;
/** Longer titles and addresses tell no more. */
const LONGEST = 300;

const store = () => createStore('unspun-memory', 'chunks');

const bytesOf = ({ sketches, memories }: Chunk) =>
  sketches.byteLength + new TextEncoder().encode(JSON.stringify(memories)).length;

/** Chunks by their number, the oldest first. */
async function loadChunks(): Promise<[number, Chunk][]> {
  const all = await entries<number, Chunk>(store());
  return all.sort(([a], [b]) => a - b);
}

function join(chunks: Chunk[]): Remembered {
  const sketches = new Uint32Array(chunks.reduce((sum, one) => sum + one.sketches.length, 0));
  let at = 0;
  for (const one of chunks) {
    sketches.set(one.sketches, at);
    at += one.sketches.length;
  }
  return { sketches, memories: chunks.flatMap(({ memories }) => memories) };
}

/** Everything remembered, the oldest first. */
export async function loadMemories(): Promise<Remembered> {
  return join((await loadChunks()).map(([, chunk]) => chunk));
}

/** Drops the oldest chunks while all together are too large. */
async function trim(most: number): Promise<void> {
  const chunks = await loadChunks();
  let bytes = chunks.reduce((sum, [, chunk]) => sum + bytesOf(chunk), 0);
  for (const [key, chunk] of chunks.slice(0, -1)) {
    if (bytes <= most) return;
    await del(key, store());
    bytes -= bytesOf(chunk);
  }
}

const shorten = (memory: Memory): Memory => ({
  ...memory,
  url: memory.url.slice(0, LONGEST),
  title: memory.title.slice(0, LONGEST),
});

/**
 * Remembers one article.
 * @param sketch as many numbers as every other sketch that is remembered
 * @param most bytes that all memories together may take
 */
export async function remember(
  memory: Memory,
  sketch: Uint32Array,
  most = MOST_BYTES,
): Promise<void> {
  const key = Math.max(0, ...(await keys<number>(store())));
  const added: Chunk = { sketches: sketch, memories: [shorten(memory)] };
  const last = await get<Chunk>(key, store());
  if (last && last.memories.length < CHUNK_SIZE) return set(key, join([last, added]), store());
  await set(last ? key + 1 : key, added, store());
  await trim(most);
}

/** Forgets every memory that `isGone` names; all of them without it. */
export async function forget(isGone: (memory: Memory) => boolean = () => true): Promise<void> {
  for (const [key, { sketches, memories }] of await loadChunks()) {
    const size = sketches.length / memories.length;
    const kept = memories.flatMap((memory, i) => (isGone(memory) ? [] : [i]));
    if (kept.length === memories.length) continue;
    if (kept.length === 0) await del(key, store());
    else await set(key, pick(kept, size, { sketches, memories }), store());
  }
}

function pick(kept: number[], size: number, { sketches, memories }: Chunk): Chunk {
  const parts = kept.map((i) => ({
    sketches: sketches.slice(i * size, (i + 1) * size),
    memories: memories.slice(i, i + 1),
  }));
  return join(parts);
}
