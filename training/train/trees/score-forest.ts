import type { Forest, Tree } from './tree.ts';

/** The forest's log-odds for one row of features. Loops written out: it is asked tens of millions of times. */
export function scoreForest({ base, trees }: Forest, row: ArrayLike<number>): number {
  let sum = base;
  for (let t = 0; t < trees.length; t++) {
    const { features, thresholds, leaves } = trees[t] as Tree;
    const inner = features.length;
    let i = 0;
    while (i < inner) {
      const isAbove = (row[features[i] as number] as number) > (thresholds[i] as number);
      i = 2 * i + (isAbove ? 2 : 1);
    }
    sum += leaves[i - inner] as number;
  }
  return sum;
}
