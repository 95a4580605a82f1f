import type { Doc } from '../document.ts';

/** What is counted of the words of a Doc. */
export type WordDoc = Pick<Doc, 'words' | 'scoringMask' | 'sameBefore' | 'wordScores' | 'tags'>;

/** What the classifier reads of a Doc: training keeps no more of its examples. */
export type ClassifierDoc = WordDoc & Pick<Doc, 'text' | 'classFits'>;
