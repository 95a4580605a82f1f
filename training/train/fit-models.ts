import {
  DOCUMENT_FEATURES,
  type DocumentFeature,
} from '../../src/engine/spin/classifier/document-feature-names.ts';
import { documentFeatures } from '../../src/engine/spin/classifier/document-features.ts';
import { type SubstitutionModels, substitutionProbability } from './fit-substitutions.ts';
import { unpackDoc } from './packed-doc.ts';
import { type Example, PRE_SCORE } from './read-examples.ts';
import { trainingMatrix } from './training-matrix.ts';
import { fitTrees } from './trees/fit-trees.ts';
import type { Forest } from './trees/tree.ts';

/** The models that judge a text. */
export interface SpinModels extends SubstitutionModels {
  document: Forest;
}

/** Few, shallow, slow trees: what they learn must hold for spinners never seen. */
const DOCUMENT_SETTINGS = {
  trees: 160,
  depth: 3,
  rate: 0.08,
  ridge: 10,
  leafWeight: 8,
  sample: 0.7,
};
/** More of these can only speak for spinning … */
const INCREASING_DOCUMENT_FEATURES =
  /^(?:rate|top|certainty|gain|likelihood|meanTag|plainUnseen|unseen|thesaurusOnly|articleClashes|signs)/;

/** … and more of these only against it: words that fit. */
const DECREASING_DOCUMENT_FEATURES: DocumentFeature[] = [
  'meanLog',
  'meanFit',
  'plainFit',
  'archaic',
  'repeated',
];

const DOCUMENT_DIRECTIONS = DOCUMENT_FEATURES.map((name) => {
  if (DECREASING_DOCUMENT_FEATURES.includes(name)) return -1;
  return INCREASING_DOCUMENT_FEATURES.test(name) ? 1 : 0;
});

/** Document features of each example, given the models of substitutions. */
export function documentFeaturesOf(
  examples: Example[],
  models: SubstitutionModels,
): Float32Array[] {
  const probability = substitutionProbability(models);
  return examples.map(({ doc: packed }) => {
    const doc = unpackDoc(packed, probability);
    return documentFeatures(doc, doc, PRE_SCORE);
  });
}

/** The document model, from examples and their document features; both kinds of text weigh the same in all. */
export function fitDocumentModel(examples: Example[], features: Float32Array[]): Forest {
  const sums = [0, 0];
  for (const { spun, weight } of examples) sums[spun ? 1 : 0] = (sums[spun ? 1 : 0] ?? 0) + weight;
  const weights = examples.map(({ spun, weight }) => {
    return spun ? (weight * (sums[0] ?? 1)) / (sums[1] ?? 1) : weight;
  });
  const labels = examples.map(({ spun }) => (spun ? 1 : 0));
  const width = DOCUMENT_FEATURES.length;
  return fitTrees(trainingMatrix(features, labels, weights, width), {
    ...DOCUMENT_SETTINGS,
    directions: DOCUMENT_DIRECTIONS,
  });
}
