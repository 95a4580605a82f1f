import type { Level, PageType } from '../../engine/verdict.ts';

/** One article that was read: its address, title, day and verdict. Never its text. */
export interface HistoryEntry {
  url: string;
  title: string;
  /** Milliseconds since 1970, at the start of the day (UTC). */
  time: number;
  level: Level;
  kind: PageType;
}

/** All entries. `sketches` holds the same number of values for each of them. */
export interface ReadingHistory {
  sketches: Uint32Array;
  memories: HistoryEntry[];
}
