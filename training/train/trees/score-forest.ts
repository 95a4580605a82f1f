import type { Forest } from './tree.ts';

/** The forest's log-odds for one row of features. */
export function scoreForest({ base, trees }: Forest, row: ArrayLike<number>): number {
  return trees.reduce((sum, { features, thresholds, leaves }) => {
    let i = 0;
    while (i < features.length) {
      const above = (row[features[i] as number] as number) > (thresholds[i] as number);
      i = 2 * i + (above ? 2 : 1);
    }
    return sum + (leaves[i - features.length] as number);
  }, base);
}
