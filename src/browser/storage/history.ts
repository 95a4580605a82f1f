import type { Level, PageType } from '../../engine/verdict.ts';
import {
  CHUNK_SIZE,
  dropOldestChunks,
  readChangeCount,
  readChunks,
  readLastChunk,
  writeChunk,
} from './history-chunks.ts';
import { withLock } from './with-lock.ts';

/** One article that the reader has read: where and on which day, and what was told of it. Never its text. */
export interface HistoryEntry {
  url: string;
  title: string;
  /** Milliseconds since 1970, at the beginning of the day (UTC). */
  time: number;
  level: Level;
  kind: PageType;
}

/** All that is remembered: `sketches` holds as many numbers for each memory as for every other. */
export interface ReadingHistory {
  sketches: Uint32Array;
  memories: HistoryEntry[];
}

/** Bytes that all memories together may take; the oldest go first. */
export const MAX_HISTORY_BYTES = 5_000_000;
/** Longer titles and addresses tell no more. */
const MAX_FIELD_LENGTH = 300;
const DAY_MS = 86_400_000;
/** Who writes here does so alone. */
const LOCK_NAME = 'memory';

function concatHistories(...parts: ReadingHistory[]): ReadingHistory {
  const sketches = new Uint32Array(parts.reduce((sum, one) => sum + one.sketches.length, 0));
  let at = 0;
  for (const one of parts) {
    sketches.set(one.sketches, at);
    at += one.sketches.length;
  }
  return { sketches, memories: parts.flatMap(({ memories }) => memories) };
}

/** What was read last: read anew only after a change, for it is asked for at every page. */
let cachedHistory: { stamp: number; all: ReadingHistory } | undefined;

/** Everything remembered, the oldest first. */
export async function loadHistory(): Promise<ReadingHistory> {
  const stamp = await readChangeCount();
  if (cachedHistory?.stamp === stamp) return cachedHistory.all;
  const all = concatHistories(...(await readChunks()).map(([, chunk]) => chunk));
  cachedHistory = { stamp, all };
  return all;
}

/** What is kept of a memory: no more of title and address than tells them apart, and of the time the day. */
export const truncateEntry = (memory: HistoryEntry): HistoryEntry => ({
  ...memory,
  url: memory.url.slice(0, MAX_FIELD_LENGTH),
  title: memory.title.slice(0, MAX_FIELD_LENGTH),
  time: Math.floor(memory.time / DAY_MS) * DAY_MS,
});

/** Puts one memory behind the others; answers true if that began a new chunk. */
async function appendEntry(added: ReadingHistory): Promise<boolean> {
  const [key, last] = (await readLastChunk()) ?? [0, concatHistories()];
  const isFull = last.memories.length >= CHUNK_SIZE;
  await writeChunk(isFull ? key + 1 : key, isFull ? added : concatHistories(last, added));
  return isFull;
}

/**
 * Remembers one article.
 * @param sketch as many numbers as every other sketch that is remembered
 * @param most bytes that all memories together may take
 */
export function addToHistory(
  memory: HistoryEntry,
  sketch: Uint32Array,
  most = MAX_HISTORY_BYTES,
): Promise<void> {
  const added = { sketches: sketch, memories: [truncateEntry(memory)] };
  return withLock(LOCK_NAME, async () => {
    const before = await loadHistory();
    if (await appendEntry(added)) return dropOldestChunks(most);
    cachedHistory = { stamp: await readChangeCount(), all: concatHistories(before, added) };
  });
}

/** Puts back what was forgotten, beside what was remembered since. */
export type Undo = () => Promise<void>;

/** Forgets every memory that `isGone` names; all of them without it. Nothing of them is kept but what `Undo` holds. */
export function deleteFromHistory(
  isGone: (memory: HistoryEntry) => boolean = () => true,
): Promise<Undo> {
  return withLock(LOCK_NAME, async () => {
    const changed: [key: number, before: ReadingHistory, kept: number][] = [];
    for (const [key, chunk] of await readChunks()) {
      const kept = chunk.memories.flatMap((memory, i) => (isGone(memory) ? [] : [i]));
      if (kept.length === chunk.memories.length) continue;
      changed.push([key, chunk, kept.length]);
      await writeChunk(key, pickEntries(kept, chunk));
    }
    return () => withLock(LOCK_NAME, () => restoreEntries(changed));
  });
}

async function restoreEntries(changed: [key: number, before: ReadingHistory, kept: number][]) {
  const now = new Map(await readChunks());
  for (const [key, before, kept] of changed) {
    const chunk = now.get(key) ?? concatHistories();
    const since = chunk.memories.flatMap((_, i) => (i < kept ? [] : [i]));
    await writeChunk(key, concatHistories(before, pickEntries(since, chunk)));
  }
}

function pickEntries(kept: number[], { sketches, memories }: ReadingHistory): ReadingHistory {
  const size = sketches.length / memories.length;
  return concatHistories(
    ...kept.map((i) => ({
      sketches: sketches.slice(i * size, (i + 1) * size),
      memories: memories.slice(i, i + 1),
    })),
  );
}
