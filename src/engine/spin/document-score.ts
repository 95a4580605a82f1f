import { DOCUMENT_FEATURES } from './document-features.ts';
import { forestScore } from './forest.ts';
import { DOCUMENT_WEIGHTS } from './weights.ts';

/** Log-odds that a text was spun, from the values of DOCUMENT_FEATURES. */
export const documentScore = forestScore(DOCUMENT_WEIGHTS, DOCUMENT_FEATURES);
