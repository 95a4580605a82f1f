import {
  DOCUMENT_FEATURES,
  type DocumentFeature,
} from '../../src/engine/spin/classifier/document-feature-names.ts';
import { SUBSTITUTION_FEATURES } from '../../src/engine/spin/substitutions/substitution.ts';
import { type Example, rescoreDocument } from './read-examples.ts';
import { fitTrees, type TrainingMatrix } from './trees/fit-trees.ts';
import { scoreForest } from './trees/score-forest.ts';
import type { Forest } from './trees/tree.ts';

/** Few, shallow, slow trees: what they learn must hold for spinners never seen. */
const DOCUMENT_SETTINGS = {
  trees: 160,
  depth: 3,
  rate: 0.08,
  ridge: 10,
  leafWeight: 8,
  sample: 0.7,
};
const SUBSTITUTION_SETTINGS = {
  trees: 60,
  depth: 5,
  rate: 0.15,
  ridge: 10,
  leafWeight: 30,
  sample: 0.6,
};

/** Swaps to learn from, about: more take longer and teach little. */
const MAX_SUBSTITUTIONS = 300_000;

/** What never lowers the certainty of a swap: a better gain, an original that fits the topic … */
const INCREASING_SUBSTITUTION_FEATURES = ['gainRestored', 'tag', 'topicOriginal'];
/** … and what never raises it: a page's word that fits or is a name. */
const DECREASING_SUBSTITUTION_FEATURES = ['seenPage', 'capital', 'topicPage'];

const SUBSTITUTION_DIRECTIONS = SUBSTITUTION_FEATURES.map((name) => {
  if (INCREASING_SUBSTITUTION_FEATURES.includes(name)) return 1;
  return DECREASING_SUBSTITUTION_FEATURES.includes(name) ? -1 : 0;
});

/** More of these can only speak for spinning … */
const INCREASING_DOCUMENT_FEATURES =
  /^(?:rate|top|certainty|gain|likelihood|meanTag|plainUnseen|unseen|thesaurusOnly|signs)/;

/** … and more of these only against it: words that fit. */
const DECREASING_DOCUMENT_FEATURES: DocumentFeature[] = ['meanLog', 'meanFit', 'plainFit'];

const DOCUMENT_DIRECTIONS = DOCUMENT_FEATURES.map((name) => {
  if (DECREASING_DOCUMENT_FEATURES.includes(name)) return -1;
  return INCREASING_DOCUMENT_FEATURES.test(name) ? 1 : 0;
});

const FOUND = SUBSTITUTION_FEATURES.indexOf('found');

/** The models of swaps with a better reading and of odd words without one. */
export interface SubstitutionModels {
  substitution: Forest;
  odd: Forest;
}

/** Both swap models, each from about so many of the swaps whose truth is known. */
export function fitSubstitutionModels(
  examples: Example[],
  most = MAX_SUBSTITUTIONS,
): SubstitutionModels {
  return {
    substitution: fitSubstitutions(examples, 1, most),
    odd: fitSubstitutions(examples, 0, most),
  };
}

function fitSubstitutions(examples: Example[], found: 0 | 1, most: number): Forest {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  for (const { doc, truth } of examples) {
    if (!truth) continue;
    for (const [i, { features }] of doc.substitutions.entries()) {
      if (features[FOUND] !== found) continue;
      rows.push(features);
      labels.push(truth[i] ?? 0);
    }
  }
  const step = Math.max(1, Math.round(rows.length / most));
  const chosen = (_: unknown, i: number) => i % step === 0;
  const [some, told] = [rows.filter(chosen), labels.filter(chosen)];
  const weights = told.map(() => 1);
  const settings = { ...SUBSTITUTION_SETTINGS, directions: SUBSTITUTION_DIRECTIONS };
  return fitTrees(trainingMatrix(some, told, weights, SUBSTITUTION_FEATURES.length), settings);
}

/** The probability of a swap by the swap models. */
export function substitutionProbability({
  substitution: swap,
  odd,
}: SubstitutionModels): (features: Float32Array) => number {
  return (features) => {
    const score = scoreForest(features[FOUND] === 1 ? swap : odd, features);
    return 1 / (1 + Math.exp(-score));
  };
}

/** Document features of each example, given a swap model. */
export function documentFeaturesOf(examples: Example[], swap: SubstitutionModels): Float32Array[] {
  const certainty = substitutionProbability(swap);
  return examples.map(({ doc }) => rescoreDocument(doc, certainty));
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

function trainingMatrix(
  rows: Float32Array[],
  labels: number[],
  weights: number[],
  width: number,
): TrainingMatrix {
  const features = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    features.set(row, i * width);
  });
  return { features, width, labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}
