import type { Article } from '../article/article.ts';
import type { NoArticleReason } from '../article/fetch/fetch-article.ts';
import type { Comparison } from '../engine/alignment/comparison.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { FoundResult } from './results/interpret-results.ts';

/** The article whose original is looked for. */
export interface Subject {
  article: Article;
  verdict: Verdict;
  /** Absent for a text that was pasted. */
  tabId?: number;
}

/** What is known of a result so far. */
export type Row = { result: FoundResult } & (
  | { state: 'listed' | 'fetching' | 'opened' }
  | { state: 'failed'; failure: NoArticleReason }
  | {
      state: 'compared';
      original: Article;
      comparison: Comparison;
      isPaywalled: boolean;
      readAt: string;
    }
);

export type ComparedRow = Extract<Row, { state: 'compared' }>;

/** Why a search gave nothing to compare. */
export type SearchFailure =
  | 'offline'
  | 'tab-closed'
  | 'consent'
  | 'challenge'
  | 'unreadable'
  | 'empty';

/** How far the search is. */
export type FindState =
  | { name: 'ask' }
  | { name: 'searching' }
  | { name: 'reading' }
  | { name: 'fetching'; done: number; of: number }
  | { name: 'comparing' }
  | { name: 'done' }
  | { name: 'failed'; failure: SearchFailure; tabId?: number }
  | { name: 'cancelled' };

/** True while something is under way that can be cancelled. */
export const isRunning = ({ name }: FindState) =>
  name === 'searching' || name === 'reading' || name === 'fetching' || name === 'comparing';
