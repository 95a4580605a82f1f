import { DOCUMENT_FEATURES } from './document-features.ts';
import { DOCUMENT_WEIGHTS } from './weights.ts';

/** A complete binary tree: node i's children are 2i + 1 and 2i + 2, a value above the threshold goes right. */
export interface Tree {
  features: number[];
  thresholds: number[];
  leaves: number[];
}

/** A linear part by name of the feature, and trees whose features are numbered in the order of `features`. */
export interface DocumentWeights {
  base: number;
  weights: Record<string, number>;
  features: string[];
  trees: Tree[];
}

/** What one tree adds. */
export function treeValue(
  { features, thresholds, leaves }: Tree,
  values: ArrayLike<number>,
): number {
  let node = 0;
  while (node < features.length) {
    const value = values[features[node] as number] ?? 0;
    node = 2 * node + (value > (thresholds[node] as number) ? 2 : 1);
  }
  return leaves[node - features.length] ?? 0;
}

/** Log-odds that a text was spun, from the values of DOCUMENT_FEATURES. */
export function documentScore(
  values: Float32Array,
  model: DocumentWeights = DOCUMENT_WEIGHTS,
): number {
  let sum = model.base;
  DOCUMENT_FEATURES.forEach((name, i) => {
    sum += (model.weights[name] ?? 0) * (values[i] as number);
  });
  if (model.trees.length === 0) return sum;
  const own = Float64Array.from(
    model.features,
    (name) => values[DOCUMENT_FEATURES.indexOf(name as 'logWords')] ?? 0,
  );
  for (const tree of model.trees) sum += treeValue(tree, own);
  return sum;
}
