import { type BinnedFeatures, MAX_BINS } from './feature-binning.ts';
import type { TreeSettings } from './tree.ts';

/** What a tree is grown from: first and second derivatives of the loss, one each per row. */
export interface GrowthData {
  binned: BinnedFeatures;
  gradients: Float64Array;
  hessians: Float64Array;
  settings: TreeSettings;
}

/** A node that may be split: its rows, and the range in which its leaf values must lie. */
export interface TreeNode {
  rows: Int32Array;
  low: number;
  high: number;
}

export interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** Sums over rows: of the gradients and of the hessians. */
interface Sums {
  gradient: number;
  hessian: number;
}

/** A split must gain at least this much. */
const MIN_GAIN = 1e-6;

/** The value nearest to `value` in the node's range. */
export const clamp = (value: number, { low, high }: { low: number; high: number }): number =>
  Math.min(high, Math.max(low, value));

/** The split of a node that lowers the loss most; undefined if none is allowed or gains anything. */
export function bestSplit(data: GrowthData, node: TreeNode): Split | undefined {
  const gradients = new Float64Array(MAX_BINS);
  const hessians = new Float64Array(MAX_BINS);
  let best: Split | undefined;
  for (let feature = 0; feature < data.binned.width; feature++) {
    const all = fillHistogram(data, node, feature, { gradients, hessians });
    const split = bestBin(data, node, feature, { all, gradients, hessians });
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

interface Histogram {
  gradients: Float64Array;
  hessians: Float64Array;
}

/** Sums gradients and hessians by bin. @returns the sums over all bins */
function fillHistogram(
  { binned, gradients, hessians }: GrowthData,
  { rows }: TreeNode,
  feature: number,
  histogram: Histogram,
): Sums {
  histogram.gradients.fill(0);
  histogram.hessians.fill(0);
  let gradient = 0;
  let hessian = 0;
  const column = feature * binned.rows;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const bin = binned.bins[column + row] as number;
    histogram.gradients[bin] = (histogram.gradients[bin] as number) + (gradients[row] as number);
    histogram.hessians[bin] = (histogram.hessians[bin] as number) + (hessians[row] as number);
    gradient += gradients[row] as number;
    hessian += hessians[row] as number;
  }
  return { gradient, hessian };
}

function bestBin(
  { binned, settings }: GrowthData,
  node: TreeNode,
  feature: number,
  { all, gradients, hessians }: Histogram & { all: Sums },
): Split | undefined {
  const { ridge, leafWeight, directions } = settings;
  const direction = directions[feature] ?? 0;
  const parent = all.gradient ** 2 / (all.hessian + ridge);
  let best: Split | undefined;
  let left = 0;
  let weight = 0;
  for (let bin = 0; bin < (binned.edges[feature]?.length ?? 0); bin++) {
    left += gradients[bin] as number;
    weight += hessians[bin] as number;
    if (weight < leafWeight || all.hessian - weight < leafWeight) continue;
    const right = all.gradient - left;
    const rightWeight = all.hessian - weight;
    const below = clamp(-left / (weight + ridge), node);
    const above = clamp(-right / (rightWeight + ridge), node);
    if (direction * (above - below) < 0) continue;
    const gain = left ** 2 / (weight + ridge) + right ** 2 / (rightWeight + ridge) - parent;
    if (gain > Math.max(MIN_GAIN, best?.gain ?? 0)) best = { feature, bin, gain };
  }
  return best;
}
