/** Most bins to a feature. */
const BINS = 64;

/** So many rows are looked at to place the edges. */
const SAMPLE = 50_000;

/** Features cut into bins: column-major bin numbers, and the upper edge of each bin. */
export interface Binned {
  rows: number;
  width: number;
  bins: Uint8Array;
  /** Per feature, ascending: a value belongs to the first bin whose edge is not below it. */
  edges: number[][];
}

/** Cuts each feature at its quantiles; equal values share a bin. */
export function bin(features: Float32Array, width: number, rows: number): Binned {
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const bins = new Uint8Array(rows * width);
  const edges: number[][] = [];
  for (let f = 0; f < width; f++) {
    const values: number[] = [];
    for (let i = 0; i < rows; i += step) values.push(features[i * width + f] as number);
    const column = quantiles(values.sort((a, b) => a - b));
    edges.push(column);
    for (let i = 0; i < rows; i++) {
      bins[f * rows + i] = binOf(column, features[i * width + f] as number);
    }
  }
  return { rows, width, bins, edges };
}

function quantiles(sorted: number[]): number[] {
  const edges: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const value = sorted[Math.floor((b * sorted.length) / BINS)] as number;
    if (edges.length === 0 || value > (edges.at(-1) as number)) edges.push(value);
  }
  return edges;
}

function binOf(edges: number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
