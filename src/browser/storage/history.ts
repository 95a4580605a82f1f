import {
  CHUNK_SIZE,
  dropOldestChunks,
  readChangeCount,
  readChunks,
  readLastChunk,
  writeChunk,
} from './history-chunks.ts';
import type { HistoryEntry, ReadingHistory } from './history-entry.ts';
import { withLock } from './with-lock.ts';

/** Bytes that all entries together may take; the oldest are dropped first. */
export const MAX_HISTORY_BYTES = 5_000_000;
/** Longer titles and addresses add nothing. Characters. */
const MAX_FIELD_LENGTH = 300;
const DAY_MS = 86_400_000;
/** Only one writer at a time. */
const LOCK_NAME = 'memory';

function concatHistories(...parts: ReadingHistory[]): ReadingHistory {
  const sketches = new Uint32Array(parts.reduce((sum, part) => sum + part.sketches.length, 0));
  let offset = 0;
  for (const part of parts) {
    sketches.set(part.sketches, offset);
    offset += part.sketches.length;
  }
  return { sketches, memories: parts.flatMap(({ memories }) => memories) };
}

/** The last result, read again only after a change, because every page needs it. */
let cachedHistory: { changeCount: number; all: ReadingHistory } | undefined;

/** The whole history, oldest first. */
export async function loadHistory(): Promise<ReadingHistory> {
  const changeCount = await readChangeCount();
  if (cachedHistory?.changeCount === changeCount) return cachedHistory.all;
  const all = concatHistories(...(await readChunks()).map(([, chunk]) => chunk));
  cachedHistory = { changeCount, all };
  return all;
}

/** The stored form of an entry: shortened title and address, and of the time only the day. */
export const truncateEntry = (entry: HistoryEntry): HistoryEntry => ({
  ...entry,
  url: entry.url.slice(0, MAX_FIELD_LENGTH),
  title: entry.title.slice(0, MAX_FIELD_LENGTH),
  time: Math.floor(entry.time / DAY_MS) * DAY_MS,
});

/** Appends one entry. True if that started a new chunk. */
async function appendEntry(added: ReadingHistory): Promise<boolean> {
  const [key, last] = (await readLastChunk()) ?? [0, concatHistories()];
  const isFull = last.memories.length >= CHUNK_SIZE;
  await writeChunk(isFull ? key + 1 : key, isFull ? added : concatHistories(last, added));
  return isFull;
}

/**
 * Adds one article to the history.
 * @param sketch as long as every other stored sketch
 * @param maxBytes limit for all entries together
 */
export function addToHistory(
  entry: HistoryEntry,
  sketch: Uint32Array,
  maxBytes = MAX_HISTORY_BYTES,
): Promise<void> {
  const added = { sketches: sketch, memories: [truncateEntry(entry)] };
  return withLock(LOCK_NAME, async () => {
    const before = await loadHistory();
    if (await appendEntry(added)) return dropOldestChunks(maxBytes);
    cachedHistory = { changeCount: await readChangeCount(), all: concatHistories(before, added) };
  });
}

/** Restores deleted entries, in addition to those added since. */
export type Undo = () => Promise<void>;

/** Deletes the entries for which `shouldDelete` is true; all by default. Only the returned `Undo` still holds them. */
export function deleteFromHistory(
  shouldDelete: (entry: HistoryEntry) => boolean = () => true,
): Promise<Undo> {
  return withLock(LOCK_NAME, async () => {
    const changed: [key: number, before: ReadingHistory, kept: number][] = [];
    for (const [key, chunk] of await readChunks()) {
      const kept = chunk.memories.flatMap((entry, i) => (shouldDelete(entry) ? [] : [i]));
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
