import type { Forest } from './forest.ts';

/** A score of a text before the search for substitutions; `npm run train` makes it. */
export interface QuickModel {
  /** Log-odds that a text or a part of it was spun, from QUICK_FEATURES. */
  forest: Forest;
  /**
   * Scores below which lie only five in a thousand of the texts, or passages, that the search for substitutions would
   * report, by scores that were fitted without their spinners.
   */
  clearBelow: { whole: number; passage: number };
}
