import { seededRandom } from '../spinners/seeded-random.ts';
import { type BinnedFeatures, binFeatures } from './feature-binning.ts';
import { growTree, type Tree } from './grow-tree.ts';

/** What to learn from: row-major features, labels 0 or 1, a weight a row. */
export interface TrainingMatrix {
  features: Float32Array;
  /** Features to a row. */
  width: number;
  labels: Uint8Array;
  weights: Float32Array;
}

export interface TreeSettings {
  trees: number;
  depth: number;
  /** Share of each tree's correction that is taken (shrinkage). */
  rate: number;
  /** Ridge penalty on leaf values. */
  ridge: number;
  /** Least sum of hessians in a leaf. */
  leafWeight: number;
  /** Share of the rows that each tree sees. */
  sample: number;
  /** Per feature: 1 if more of it may never lower the score, −1 if never raise it, 0 if free. */
  directions: number[];
}

/** A sum of trees on the log-odds scale. */
export interface Forest {
  base: number;
  trees: Tree[];
}

/**
 * Gradient-boosted trees for the logistic loss (Friedman 2001) with second-order leaves, histograms and monotone
 * directions (as in XGBoost; Chen & Guestrin 2016). The same examples always give the same forest.
 */
export function fitTrees(examples: TrainingMatrix, settings: TreeSettings): Forest {
  const { labels, weights } = examples;
  const rows = labels.length;
  const binned: BinnedFeatures = binFeatures(examples.features, examples.width, rows);
  const base = priorLogOdds(labels, weights);
  const scores = new Float64Array(rows).fill(base);
  const gradients = new Float64Array(rows);
  const hessians = new Float64Array(rows);
  const random = seededRandom(`trees ${rows} ${examples.width}`);
  const trees: Tree[] = [];
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      const weight = weights[i] as number;
      gradients[i] = weight * (p - (labels[i] as number));
      hessians[i] = weight * p * (1 - p);
    }
    const sample = new Int32Array(rows);
    let size = 0;
    for (let i = 0; i < rows; i++) if (random() < settings.sample) sample[size++] = i;
    const grown = growTree(binned, gradients, hessians, sample.subarray(0, size), settings);
    trees.push(grown.tree);
    for (let i = 0; i < rows; i++) scores[i] = (scores[i] as number) + grown.addTo(i);
  }
  return { base, trees };
}

function priorLogOdds(labels: Uint8Array, weights: Float32Array): number {
  let ones = 0;
  let all = 0;
  labels.forEach((label, i) => {
    ones += label * (weights[i] as number);
    all += weights[i] as number;
  });
  return Math.log(ones / (all - ones));
}
