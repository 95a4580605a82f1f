import { contextSimilarity, type SurroundingVectors } from '../context/context-similarity.ts';
import { type Doc, spanOf } from '../document.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import type { Substitution } from './substitution.ts';

/** Sets the features that say how similar the page's words and the likeliest source words are to their context. */
export function setContextFeatures(
  doc: Doc,
  { first, last, sourceWords, features }: Substitution,
  surrounding: SurroundingVectors,
): void {
  const { ids, from, to } = spanOf(doc, first, last);
  const page = ids.subarray(from, to);
  features[FEATURE_INDEX.topicPage] = contextSimilarity(doc.model, page, surrounding);
  if (sourceWords.length > 0)
    features[FEATURE_INDEX.topicOriginal] = contextSimilarity(doc.model, sourceWords, surrounding);
}
