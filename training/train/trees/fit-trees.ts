import { seededRandom } from '../../spinners/seeded-random.ts';
import { type BinnedFeatures, binFeatures } from './feature-binning.ts';
import { growTree } from './grow-tree.ts';
import type { Forest, Tree, TreeSettings } from './tree.ts';

/** What to learn from: row-major features, and for each row a label (0 or 1) and a weight. */
export interface TrainingMatrix {
  features: Float32Array;
  /** Number of features in a row. */
  width: number;
  labels: Uint8Array;
  weights: Float32Array;
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
    const grown = growTree({ binned, gradients, hessians, settings }, sample.subarray(0, size));
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
