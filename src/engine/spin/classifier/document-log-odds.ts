import type { Classifier } from './classifier.ts';
import { DOCUMENT_FEATURES } from './document-feature-names.ts';
import { forestLogOdds } from './forest.ts';

/** Log-odds that a text was spun, from the values of DOCUMENT_FEATURES. */
export const documentLogOdds = ({ document }: Classifier, values: Float32Array): number =>
  forestLogOdds(document, DOCUMENT_FEATURES, values);
