import {
  DOCUMENT_FEATURES,
  type DocumentFeature,
} from '../../src/engine/spin/document-features.ts';
import { SWAP_FEATURES } from '../../src/engine/spin/swap.ts';
import { type Examples, type Forest, fitTrees } from './fit-trees.ts';
import { type Example, rescored } from './read-examples.ts';
import { scoreForest } from './score-forest.ts';

/** Both models of the engine. */
export interface Models {
  swap: Forest;
  document: Forest;
}

/** Few, shallow, slow trees: what they learn must hold for spinners never seen. */
const DOCUMENT = { trees: 160, depth: 3, rate: 0.08, ridge: 10, leafWeight: 8, sample: 0.7 };
const SWAP = { trees: 48, depth: 4, rate: 0.2, ridge: 10, leafWeight: 30, sample: 0.6 };

/** Swaps to learn from, about: more take longer and teach little. */
const SWAP_ROWS = 300_000;

/** A better gain never lowers the certainty of a swap; a page's word that fits or is a name never raises it. */
const SWAP_DIRECTIONS = SWAP_FEATURES.map((name) => {
  if (name === 'gainRestored') return 1;
  return name === 'seenPage' || name === 'capital' ? -1 : 0;
});

/** More of these can only speak for spinning … */
const MORE = /^(?:rate|top|certainty|gain|plainUnseen|unseen|thesaurusOnly|signs)/;

/** … and more of these only against it: words that fit. */
const LESS: DocumentFeature[] = ['meanLog', 'meanFit', 'plainFit'];

const DIRECTIONS = DOCUMENT_FEATURES.map((name) => {
  if (LESS.includes(name)) return -1;
  return MORE.test(name) ? 1 : 0;
});

/** The swap model, from every so many of the swaps whose truth is known. */
export function fitSwapModel(examples: Example[]): Forest {
  const known = examples.filter(({ truth }) => truth);
  const count = known.reduce((sum, { reading }) => sum + reading.swaps.length, 0);
  const step = Math.max(1, Math.round(count / SWAP_ROWS));
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  let place = 0;
  for (const { reading, truth } of known) {
    for (const [i, { features }] of reading.swaps.entries()) {
      if (place++ % step > 0) continue;
      rows.push(features);
      labels.push(truth?.[i] ?? 0);
    }
  }
  const weights = labels.map(() => 1);
  const settings = { ...SWAP, directions: SWAP_DIRECTIONS };
  return fitTrees(matrix(rows, labels, weights, SWAP_FEATURES.length), settings);
}

/** The probability of a swap by a swap model. */
export function certaintyOf(swap: Forest): (features: Float32Array) => number {
  return (features) => 1 / (1 + Math.exp(-scoreForest(swap, features)));
}

/** Document features of each example, given a swap model. */
export function featuresOf(examples: Example[], swap: Forest): Float32Array[] {
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
    ...DOCUMENT,
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
