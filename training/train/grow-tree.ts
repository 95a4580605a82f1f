import type { BinnedFeatures } from './feature-binning.ts';
import type { TreeSettings } from './fit-trees.ts';

/**
 * A complete binary tree as arrays: node i's children are 2i+1 and 2i+2; a value above the threshold goes right.
 * The last level's values are the leaves, left to right.
 */
export interface Tree {
  features: number[];
  thresholds: number[];
  leaves: number[];
}

interface TreeNode {
  rows: Int32Array;
  low: number;
  high: number;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** Most bins to a feature (feature-binning.ts), for the histograms. */
const MAX_BINS = 64;

/** A split must gain at least this much. */
const MIN_GAIN = 1e-6;

/** Grows one tree level by level; `addTo(row)` tells what it adds to a row's score. */
export function growTree(
  binned: BinnedFeatures,
  gradients: Float64Array,
  hessians: Float64Array,
  rows: Int32Array,
  settings: TreeSettings,
): { tree: Tree; addTo: (row: number) => number } {
  const { depth, rate, ridge } = settings;
  const inner = 2 ** depth - 1;
  const tree: Tree = { features: [], thresholds: [], leaves: [] };
  const cuts: number[] = [];
  let level: TreeNode[] = [{ rows, low: -Infinity, high: Infinity }];
  for (let d = 0; d < depth; d++) {
    level = level.flatMap((node) => {
      const split = bestSplit(binned, gradients, hessians, node, settings);
      tree.features.push(split?.feature ?? 0);
      tree.thresholds.push(split ? (binned.edges[split.feature]?.[split.bin] as number) : Infinity);
      cuts.push(split?.bin ?? 255);
      return splitNode(binned, gradients, hessians, node, split, settings);
    });
  }
  tree.leaves = level.map((node) => {
    return rate * clamp(leafValue(node.rows, gradients, hessians, ridge), node);
  });
  const addTo = (row: number) => {
    let i = 0;
    while (i < inner) {
      const bin = binned.bins[(tree.features[i] as number) * binned.rows + row] as number;
      i = 2 * i + (bin > (cuts[i] as number) ? 2 : 1);
    }
    return tree.leaves[i - inner] as number;
  };
  return { tree, addTo };
}

function clamp(value: number, { low, high }: { low: number; high: number }): number {
  return Math.min(high, Math.max(low, value));
}

function leafValue(
  rows: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
  ridge: number,
) {
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += gradients[row] as number;
    h += hessians[row] as number;
  }
  return -g / (h + ridge);
}

function bestSplit(
  binned: BinnedFeatures,
  gradients: Float64Array,
  hessians: Float64Array,
  node: TreeNode,
  settings: TreeSettings,
): Split | undefined {
  const { ridge, leafWeight, directions } = settings;
  let best: Split | undefined;
  const gs = new Float64Array(MAX_BINS);
  const hs = new Float64Array(MAX_BINS);
  for (let f = 0; f < binned.width; f++) {
    gs.fill(0);
    hs.fill(0);
    let g = 0;
    let h = 0;
    const column = f * binned.rows;
    for (let i = 0; i < node.rows.length; i++) {
      const row = node.rows[i] as number;
      const bin = binned.bins[column + row] as number;
      gs[bin] = (gs[bin] as number) + (gradients[row] as number);
      hs[bin] = (hs[bin] as number) + (hessians[row] as number);
      g += gradients[row] as number;
      h += hessians[row] as number;
    }
    const parent = g ** 2 / (h + ridge);
    let left = 0;
    let weight = 0;
    for (let b = 0; b < (binned.edges[f]?.length ?? 0); b++) {
      left += gs[b] as number;
      weight += hs[b] as number;
      if (weight < leafWeight || h - weight < leafWeight) continue;
      const a = clamp(-left / (weight + ridge), node);
      const z = clamp(-(g - left) / (h - weight + ridge), node);
      if ((directions[f] ?? 0) * (z - a) < 0) continue;
      const gain = left ** 2 / (weight + ridge) + (g - left) ** 2 / (h - weight + ridge) - parent;
      if (gain > Math.max(MIN_GAIN, best?.gain ?? 0)) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}

function splitNode(
  binned: BinnedFeatures,
  gradients: Float64Array,
  hessians: Float64Array,
  node: TreeNode,
  split: Split | undefined,
  settings: TreeSettings,
): [TreeNode, TreeNode] {
  if (!split) return [node, { ...node, rows: new Int32Array(0) }];
  const column = split.feature * binned.rows;
  const below = node.rows.filter((row) => (binned.bins[column + row] as number) <= split.bin);
  const above = node.rows.filter((row) => (binned.bins[column + row] as number) > split.bin);
  const direction = settings.directions[split.feature] ?? 0;
  if (direction === 0)
    return [
      { ...node, rows: below },
      { ...node, rows: above },
    ];
  const a = clamp(leafValue(below, gradients, hessians, settings.ridge), node);
  const z = clamp(leafValue(above, gradients, hessians, settings.ridge), node);
  const middle = (a + z) / 2;
  const left = { rows: below, low: node.low, high: middle };
  const right = { rows: above, low: middle, high: node.high };
  return direction > 0
    ? [left, right]
    : [
        { ...left, low: middle, high: node.high },
        { ...right, low: node.low, high: middle },
      ];
}
