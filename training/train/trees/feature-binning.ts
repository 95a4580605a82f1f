import { partitionPoint } from '../../../src/engine/text/partition-point.ts';

/** Largest number of bins of a feature. */
export const MAX_BINS = 64;

/** The edges are placed by this many rows at most. */
const MAX_SAMPLED_ROWS = 50_000;

/** Features cut into bins: column-major bin numbers, and the upper edge of each bin. */
export interface BinnedFeatures {
  rows: number;
  width: number;
  bins: Uint8Array;
  /** Per feature, ascending: a value belongs to the first bin whose edge is not below it. */
  edges: number[][];
}

/** Cuts each feature at its quantiles; equal values share a bin. */
export function binFeatures(features: Float32Array, width: number, rows: number): BinnedFeatures {
  const step = Math.max(1, Math.floor(rows / MAX_SAMPLED_ROWS));
  const bins = new Uint8Array(rows * width);
  const edges: number[][] = [];
  for (let f = 0; f < width; f++) {
    const values: number[] = [];
    for (let i = 0; i < rows; i += step) values.push(features[i * width + f] as number);
    const column = quantileEdges(values.sort((a, b) => a - b));
    edges.push(column);
    for (let i = 0; i < rows; i++) {
      bins[f * rows + i] = binIndexOf(column, features[i * width + f] as number);
    }
  }
  return { rows, width, bins, edges };
}

function quantileEdges(sorted: number[]): number[] {
  const edges: number[] = [];
  for (let b = 1; b < MAX_BINS; b++) {
    const value = sorted[Math.floor((b * sorted.length) / MAX_BINS)] as number;
    if (edges.length === 0 || value > (edges.at(-1) as number)) edges.push(value);
  }
  return edges;
}

const binIndexOf = (edges: number[], value: number) =>
  partitionPoint(edges.length, (i) => value > (edges[i] as number));
