/** A complete binary tree: node i's children are 2i + 1 and 2i + 2, a value above the threshold goes right. */
export interface Tree {
  features: number[];
  thresholds: number[];
  leaves: number[];
}

/** A linear part by name of the feature, and trees over the features numbered as in `features`. */
export interface Forest {
  base: number;
  weights: Record<string, number>;
  features?: string[];
  trees?: Tree[];
}

function treeValue({ features, thresholds, leaves }: Tree, values: ArrayLike<number>): number {
  let node = 0;
  while (node < features.length) {
    const value = values[features[node] as number] as number;
    node = 2 * node + (value > (thresholds[node] as number) ? 2 : 1);
  }
  return leaves[node - features.length] ?? 0;
}

/**
 * Makes a forest's score of feature values that stand in the order of `names`: log-odds. Features that the
 * forest does not know count for nothing, so a feature can be added before the weights are trained anew.
 */
export function createForestScorer(
  { base, weights, features = [], trees = [] }: Forest,
  names: readonly string[],
): (values: ArrayLike<number>) => number {
  const linear = names.map((name) => weights[name] ?? 0);
  const places = features.map((name) => names.indexOf(name));
  const placed = trees.map((tree) => ({
    ...tree,
    features: tree.features.map((feature) => places[feature] ?? 0),
  }));
  return (values) => {
    let sum = base;
    for (let i = 0; i < linear.length; i++) sum += (linear[i] as number) * (values[i] as number);
    for (const tree of placed) sum += treeValue(tree, values);
    return sum;
  };
}
