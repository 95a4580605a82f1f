import type { CheckFailure } from '../browser/check-failure-text.ts';
import type { Level } from '../engine/verdict.ts';

/** What a list keeps of a verdict: never the text. */
export interface ItemResult {
  title: string;
  level: Level;
  spun: Level;
  reposted: Level;
  /** The verdict in words. */
  headline: string;
  words: number;
  language?: string;
  original?: { name: string; site?: string; url?: string };
}

/** An address or a file of the list. */
export type ListItem = {
  /** The address, or the file's name; no two are the same. */
  name: string;
  kind: 'address' | 'file';
} & (
  | { state: 'waiting' | 'working' }
  | { state: 'judged'; result: ItemResult }
  | { state: 'failed'; failure: CheckFailure | 'file-gone' }
);

/** More would be a crawl. */
export const MAX_ITEMS = 1000;

export const isDone = ({ state }: ListItem) => state === 'judged' || state === 'failed';
