import type { Forest } from './forest.ts';
import type { Threshold } from './thresholds.ts';

/** The trained models of substitutions and texts; `npm run train` makes them. */
export interface Classifier {
  /** Log-odds that words were substituted, from SUBSTITUTION_FEATURES. */
  substitution: Forest;
  /** The same for words that no candidate fits better than. */
  oddWord: Forest;
  /** Log-odds that a text was spun, from DOCUMENT_FEATURES. */
  document: Forest;
  thresholds: Threshold[];
}
