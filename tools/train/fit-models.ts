import {
  DOCUMENT_FEATURES,
  type DocumentFeature,
} from '../../src/engine/spin/document-feature-names.ts';
import { SWAP_FEATURES } from '../../src/engine/spin/swap.ts';
import { type Examples, type Forest, fitTrees } from './fit-trees.ts';
import { type Example, rescored } from './read-examples.ts';
import { scoreForest } from './score-forest.ts';

/** Both models of the engine. */
export interface Models extends SwapModels {
  document: Forest;
}

/** Few, shallow, slow trees: what they learn must hold for spinners never seen. */
const DOCUMENT = { trees: 160, depth: 3, rate: 0.08, ridge: 10, leafWeight: 8, sample: 0.7 };
const SWAP = { trees: 60, depth: 5, rate: 0.15, ridge: 10, leafWeight: 30, sample: 0.6 };

/** Swaps to learn from, about: more take longer and teach little. */
const SWAP_ROWS = 300_000;

/** What never lowers the certainty of a swap: a better gain, an original that fits the topic … */
const SPEAKING_FOR = ['gainRestored', 'tag', 'topicOriginal'];
/** … and what never raises it: a page's word that fits or is a name. */
const SPEAKING_AGAINST = ['seenPage', 'capital', 'topicPage'];

const SWAP_DIRECTIONS = SWAP_FEATURES.map((name) => {
  if (SPEAKING_FOR.includes(name)) return 1;
  return SPEAKING_AGAINST.includes(name) ? -1 : 0;
});

/** More of these can only speak for spinning … */
const MORE =
  /^(?:rate|top|certainty|gain|likelihood|meanTag|plainUnseen|unseen|thesaurusOnly|signs)/;

/** … and more of these only against it: words that fit. */
const LESS: DocumentFeature[] = ['meanLog', 'meanFit', 'plainFit'];

const DIRECTIONS = DOCUMENT_FEATURES.map((name) => {
  if (LESS.includes(name)) return -1;
  return MORE.test(name) ? 1 : 0;
});

const FOUND = SWAP_FEATURES.indexOf('found');

/** The models of swaps with a better reading and of odd words without one. */
export interface SwapModels {
  swap: Forest;
  odd: Forest;
}

/** Both swap models, each from about so many of the swaps whose truth is known. */
export function fitSwapModels(examples: Example[], most = SWAP_ROWS): SwapModels {
  return { swap: fitSwaps(examples, 1, most), odd: fitSwaps(examples, 0, most) };
}

function fitSwaps(examples: Example[], found: 0 | 1, most: number): Forest {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  for (const { reading, truth } of examples) {
    if (!truth) continue;
    for (const [i, { features }] of reading.swaps.entries()) {
      if (features[FOUND] !== found) continue;
      rows.push(features);
      labels.push(truth[i] ?? 0);
    }
  }
  const step = Math.max(1, Math.round(rows.length / most));
  const chosen = (_: unknown, i: number) => i % step === 0;
  const [some, told] = [rows.filter(chosen), labels.filter(chosen)];
  const weights = told.map(() => 1);
  const settings = { ...SWAP, directions: SWAP_DIRECTIONS };
  return fitTrees(matrix(some, told, weights, SWAP_FEATURES.length), settings);
}

/** The probability of a swap by the swap models. */
export function certaintyOf({ swap, odd }: SwapModels): (features: Float32Array) => number {
  return (features) => {
    const score = scoreForest(features[FOUND] === 1 ? swap : odd, features);
    return 1 / (1 + Math.exp(-score));
  };
}

/** Document features of each example, given a swap model. */
export function featuresOf(examples: Example[], swap: SwapModels): Float32Array[] {
  const certainty = certaintyOf(swap);
  return examples.map(({ reading }) => rescored(reading, certainty));
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
