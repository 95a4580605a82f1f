/** A complete binary tree: node i's children are 2i + 1 and 2i + 2, a value above the threshold goes right. */
export interface Tree {
  features: number[];
  thresholds: number[];
  leaves: number[];
}

/** A sum of trees on the log-odds scale, over the features numbered as in `features`. */
export interface Forest {
  base: number;
  features: string[];
  trees: Tree[];
}

function treeValue({ features, thresholds, leaves }: Tree, values: ArrayLike<number>): number {
  let node = 0;
  while (node < features.length) {
    const value = values[features[node] as number] as number;
    node = 2 * node + (value > (thresholds[node] as number) ? 2 : 1);
  }
  return leaves[node - features.length] ?? 0;
}

/** The trees with their features numbered as in `names`. */
function renumber({ features, trees }: Forest, names: readonly string[]): Tree[] {
  const indexes = features.map((name) => names.indexOf(name));
  return trees.map((tree) => ({
    ...tree,
    features: tree.features.map((feature) => indexes[feature] ?? 0),
  }));
}

const renumbered = new WeakMap<Forest, Tree[]>();

/**
 * A forest's log-odds for feature values that stand in the order of `names`, always the same for one forest. Features
 * that the forest does not use count for nothing, so one can be added before the next training.
 */
export function forestLogOdds(
  forest: Forest,
  names: readonly string[],
  values: ArrayLike<number>,
): number {
  const trees = renumbered.get(forest) ?? renumber(forest, names);
  renumbered.set(forest, trees);
  let sum = forest.base;
  for (const tree of trees) sum += treeValue(tree, values);
  return sum;
}
