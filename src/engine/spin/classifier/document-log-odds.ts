import { DOCUMENT_FEATURES } from './document-feature-names.ts';
import { createForestScorer, type Forest } from './forest.ts';
import { DOCUMENT_WEIGHTS } from './weights.ts';

/** The trained weights of the document model. */
export type DocumentWeights = Forest;

/** Log-odds that a text was spun, from the values of DOCUMENT_FEATURES. */
export const documentLogOdds = createForestScorer(DOCUMENT_WEIGHTS, DOCUMENT_FEATURES);
