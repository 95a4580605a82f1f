import {
  DOCUMENT_FEATURES,
  type DocumentFeature,
} from '../../src/engine/spin/document-features.ts';
import { SWAP_FEATURES } from '../../src/engine/spin/swap.ts';
import { fitLogistic, type Logistic } from './fit-logistic.ts';
import { type Examples, type Forest, fitTrees } from './fit-trees.ts';
import { type Example, rescored } from './read-examples.ts';

/** Both models of the engine. */
export interface Models {
  swap: Logistic;
  document: Forest;
}

/** Few, shallow, slow trees: what they learn must hold for spinners never seen. */
const SETTINGS = { trees: 150, depth: 3, rate: 0.08, ridge: 10, leafWeight: 8, sample: 0.7 };

/** More of these can only speak for spinning … */
const MORE = /^(?:rate|top|certainty|gain|plainUnseen|unseen|thesaurusOnly)/;

/** … and more of these only against it: words that fit. */
const LESS: DocumentFeature[] = ['meanLog', 'meanFit', 'plainFit'];

const DIRECTIONS = DOCUMENT_FEATURES.map((name) => {
  if (LESS.includes(name)) return -1;
  return MORE.test(name) ? 1 : 0;
});

/** Of so many found swaps of human texts one is learnt from: they are many and alike. */
const HUMAN_SWAPS = 3;

/** The swap model, from all examples whose swaps are known. */
export function fitSwapModel(examples: Example[]): Logistic {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { spun, reading, truth } of examples) {
    reading.swaps.forEach(({ features }, i) => {
      if (!truth || (!spun && i % HUMAN_SWAPS > 0)) return;
      rows.push(features);
      labels.push(truth[i] as number);
      weights.push(spun ? 1 : HUMAN_SWAPS);
    });
  }
  return fitLogistic(matrix(rows, labels, weights, SWAP_FEATURES.length));
}

/** The probability of a swap by a swap model. */
export function certaintyOf({ base, weights }: Logistic): (features: Float32Array) => number {
  return (features) => {
    let sum = base;
    for (let f = 0; f < weights.length; f++) {
      sum += (weights[f] as number) * (features[f] as number);
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** Document features of each example, given a swap model. */
export function featuresOf(examples: Example[], swap: Logistic): Float32Array[] {
  const certainty = certaintyOf(swap);
  return examples.map((example) => rescored(example, certainty));
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
  return fitTrees(matrix(features, labels, weights, width), {
    ...SETTINGS,
    directions: DIRECTIONS,
  });
}

function matrix(
  rows: Float32Array[],
  labels: number[],
  weights: number[],
  width: number,
): Examples {
  const features = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    features.set(row, i * width);
  });
  return { features, width, labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}
