import { bestSplit, clamp, type GrowthData, type Split, type TreeNode } from './best-split.ts';
import type { Tree } from './tree.ts';

/** A bin number above all others: a node that is not split sends every row to the left. */
const NO_CUT = 255;

/** A tree, and what it adds to the score of a row. */
export interface GrownTree {
  tree: Tree;
  addTo: (row: number) => number;
}

/** Grows one tree from some rows, level by level. */
export function growTree(data: GrowthData, rows: Int32Array): GrownTree {
  const { depth, rate } = data.settings;
  const tree: Tree = { features: [], thresholds: [], leaves: [] };
  const cuts: number[] = [];
  let level: TreeNode[] = [{ rows, low: -Infinity, high: Infinity }];
  for (let d = 0; d < depth; d++) {
    level = level.flatMap((node) => {
      const split = bestSplit(data, node);
      tree.features.push(split?.feature ?? 0);
      tree.thresholds.push(
        split ? (data.binned.edges[split.feature]?.[split.bin] as number) : Infinity,
      );
      cuts.push(split?.bin ?? NO_CUT);
      return splitNode(data, node, split);
    });
  }
  tree.leaves = level.map((node) => rate * clamp(leafValue(node.rows, data), node));
  return { tree, addTo: scoreBinned(data, tree, cuts) };
}

/** Scores rows by their bins, which is quicker than by their values. */
function scoreBinned({ binned }: GrowthData, tree: Tree, cuts: number[]) {
  const inner = tree.features.length;
  return (row: number): number => {
    let i = 0;
    while (i < inner) {
      const bin = binned.bins[(tree.features[i] as number) * binned.rows + row] as number;
      i = 2 * i + (bin > (cuts[i] as number) ? 2 : 1);
    }
    return tree.leaves[i - inner] as number;
  };
}

function leafValue(rows: Int32Array, { gradients, hessians, settings }: GrowthData): number {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row] as number;
    hessian += hessians[row] as number;
  }
  return -gradient / (hessian + settings.ridge);
}

/** The two nodes below a node. Where the feature has a direction, their ranges meet halfway between their values. */
function splitNode(
  data: GrowthData,
  node: TreeNode,
  split: Split | undefined,
): [TreeNode, TreeNode] {
  if (!split) return [node, { ...node, rows: new Int32Array(0) }];
  const { bins, rows } = data.binned;
  const binOf = (row: number) => bins[split.feature * rows + row] as number;
  const below = { ...node, rows: node.rows.filter((row) => binOf(row) <= split.bin) };
  const above = { ...node, rows: node.rows.filter((row) => binOf(row) > split.bin) };
  const direction = data.settings.directions[split.feature] ?? 0;
  if (direction === 0) return [below, above];
  const middle =
    (clamp(leafValue(below.rows, data), node) + clamp(leafValue(above.rows, data), node)) / 2;
  return direction > 0
    ? [
        { ...below, high: middle },
        { ...above, low: middle },
      ]
    : [
        { ...below, low: middle },
        { ...above, high: middle },
      ];
}
