import type { Kind, Level } from '../engine/verdict.ts';
import { inTurn } from './in-turn.ts';
import {
  CHUNK_SIZE,
  readChunks,
  readLast,
  readStamp,
  trimChunks,
  writeChunk,
} from './memory-chunks.ts';

/** One article that the reader has read: where and on which day, and what was told of it. Never its text. */
export interface Memory {
  url: string;
  title: string;
  /** Milliseconds since 1970, at the beginning of the day (UTC). */
  time: number;
  level: Level;
  kind: Kind;
}

/** All that is remembered: `sketches` holds as many numbers for each memory as for every other. */
export interface Remembered {
  sketches: Uint32Array;
  memories: Memory[];
}

/** Bytes that all memories together may take; the oldest go first. */
export const MOST_BYTES = 5_000_000;
/** Longer titles and addresses tell no more. */
const LONGEST = 300;
const DAY = 86_400_000;
/** Who writes here does so alone. */
const TURN = 'memory';

function join(...parts: Remembered[]): Remembered {
  const sketches = new Uint32Array(parts.reduce((sum, one) => sum + one.sketches.length, 0));
  let at = 0;
  for (const one of parts) {
    sketches.set(one.sketches, at);
    at += one.sketches.length;
  }
  return { sketches, memories: parts.flatMap(({ memories }) => memories) };
}

/** What was read last: read anew only after a change, for it is asked for at every page. */
let held: { stamp: number; all: Remembered } | undefined;

/** Everything remembered, the oldest first. */
export async function loadMemories(): Promise<Remembered> {
  const stamp = await readStamp();
  if (held?.stamp === stamp) return held.all;
  const all = join(...(await readChunks()).map(([, chunk]) => chunk));
  held = { stamp, all };
  return all;
}

/** What is kept of a memory: no more of title and address than tells them apart, and of the time the day. */
export const shorten = (memory: Memory): Memory => ({
  ...memory,
  url: memory.url.slice(0, LONGEST),
  title: memory.title.slice(0, LONGEST),
  time: Math.floor(memory.time / DAY) * DAY,
});

/** Puts one memory behind the others; answers true if that began a new chunk. */
async function append(added: Remembered): Promise<boolean> {
  const [key, last] = (await readLast()) ?? [0, join()];
  const isFull = last.memories.length >= CHUNK_SIZE;
  await writeChunk(isFull ? key + 1 : key, isFull ? added : join(last, added));
  return isFull;
}

/**
 * Remembers one article.
 * @param sketch as many numbers as every other sketch that is remembered
 * @param most bytes that all memories together may take
 */
export function remember(memory: Memory, sketch: Uint32Array, most = MOST_BYTES): Promise<void> {
  const added = { sketches: sketch, memories: [shorten(memory)] };
  return inTurn(TURN, async () => {
    const before = await loadMemories();
    if (await append(added)) return trimChunks(most);
    held = { stamp: await readStamp(), all: join(before, added) };
  });
}

/** Puts back what was forgotten, beside what was remembered since. */
export type Undo = () => Promise<void>;

/** Forgets every memory that `isGone` names; all of them without it. Nothing of them is kept but what `Undo` holds. */
export function forget(isGone: (memory: Memory) => boolean = () => true): Promise<Undo> {
  return inTurn(TURN, async () => {
    const changed: [key: number, before: Remembered, kept: number][] = [];
    for (const [key, chunk] of await readChunks()) {
      const kept = chunk.memories.flatMap((memory, i) => (isGone(memory) ? [] : [i]));
      if (kept.length === chunk.memories.length) continue;
      changed.push([key, chunk, kept.length]);
      await writeChunk(key, pick(kept, chunk));
    }
    return () => inTurn(TURN, () => putBack(changed));
  });
}

async function putBack(changed: [key: number, before: Remembered, kept: number][]) {
  const now = new Map(await readChunks());
  for (const [key, before, kept] of changed) {
    const chunk = now.get(key) ?? join();
    const since = chunk.memories.flatMap((_, i) => (i < kept ? [] : [i]));
    await writeChunk(key, join(before, pick(since, chunk)));
  }
}

function pick(kept: number[], { sketches, memories }: Remembered): Remembered {
  const size = sketches.length / memories.length;
  return join(
    ...kept.map((i) => ({
      sketches: sketches.slice(i * size, (i + 1) * size),
      memories: memories.slice(i, i + 1),
    })),
  );
}
