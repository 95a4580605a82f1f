import type { Doc } from '../document.ts';

/** What the classifier reads of a Doc: training keeps no more of its examples. */
export type ClassifierDoc = Pick<Doc, 'words' | 'scoringMask' | 'wordScores' | 'tags'>;
