import type { Examples } from './fit-trees.ts';

/** Weights of a logistic model on the features as they are (not standardised). */
export interface Logistic {
  base: number;
  weights: number[];
}

const STEPS = 10;

/** Ridge penalty on the standardised weights. */
const RIDGE = 3;

/** Logistic regression by Newton's method on standardised features with a small ridge penalty. */
export function fitLogistic({ features, width, labels, weights }: Examples): Logistic {
  const rows = labels.length;
  const { mean, deviation } = standardise(features, width, rows);
  const size = width + 1;
  const found = new Float64Array(size);
  const row = new Float64Array(size).fill(1);
  for (let step = 0; step < STEPS; step++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (let i = 0; i < rows; i++) {
      let sum = found[0] as number;
      for (let f = 0; f < width; f++) {
        const value = (features[i * width + f] as number) - (mean[f] as number);
        row[f + 1] = value / (deviation[f] as number);
        sum += (found[f + 1] as number) * (row[f + 1] as number);
      }
      const p = 1 / (1 + Math.exp(-sum));
      const weight = weights[i] as number;
      addRow(matrix, row, weight * (p - (labels[i] as number)), weight * p * (1 - p) + 1e-9);
    }
    for (let a = 1; a < size; a++) {
      const line = matrix[a] as Float64Array;
      line[a] = (line[a] as number) + RIDGE;
      line[size] = (line[size] as number) + RIDGE * (found[a] as number);
    }
    const change = solve(matrix);
    for (let a = 0; a < size; a++) found[a] = (found[a] as number) - (change[a] as number);
  }
  const plain = Array.from(
    { length: width },
    (_, f) => (found[f + 1] as number) / (deviation[f] as number),
  );
  const shift = plain.reduce((sum, weight, f) => sum + weight * (mean[f] as number), 0);
  return { base: (found[0] as number) - shift, weights: plain };
}

function standardise(features: Float32Array, width: number, rows: number) {
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (let f = 0; f < width; f++) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < rows; i++) {
      const value = features[i * width + f] as number;
      sum += value;
      squares += value * value;
    }
    mean[f] = sum / rows;
    deviation[f] = Math.sqrt(Math.max(0, squares / rows - (sum / rows) ** 2)) || 1;
  }
  return { mean, deviation };
}

/** Adds one row to the lower half of the Hessian and to the gradient in the last column. */
function addRow(matrix: Float64Array[], row: Float64Array, gradient: number, hessian: number) {
  const size = row.length;
  for (let a = 0; a < size; a++) {
    const line = matrix[a] as Float64Array;
    const weighted = hessian * (row[a] as number);
    for (let b = 0; b <= a; b++) line[b] = (line[b] as number) + weighted * (row[b] as number);
    line[size] = (line[size] as number) + gradient * (row[a] as number);
  }
}

/** Solves a symmetric positive system, given its lower half with the right side in the last column (Cholesky). */
function solve(matrix: Float64Array[]): Float64Array {
  const size = matrix.length;
  const at = (a: number, b: number) => (matrix[a] as Float64Array)[b] as number;
  const put = (a: number, b: number, value: number) => {
    (matrix[a] as Float64Array)[b] = value;
  };
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = at(a, b);
      for (let k = 0; k < b; k++) sum -= at(a, k) * at(b, k);
      put(a, b, a === b ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(b, b));
    }
  }
  const found = new Float64Array(size);
  for (let a = 0; a < size; a++) {
    let sum = at(a, size);
    for (let k = 0; k < a; k++) sum -= at(a, k) * (found[k] as number);
    found[a] = sum / at(a, a);
  }
  for (let a = size - 1; a >= 0; a--) {
    let sum = found[a] as number;
    for (let k = a + 1; k < size; k++) sum -= at(k, a) * (found[k] as number);
    found[a] = sum / at(a, a);
  }
  return found;
}
