import type { TrainingMatrix } from './trees/fit-trees.ts';

/** Rows of features with their labels and weights, in flat arrays. */
export function trainingMatrix(
  rows: Float32Array[],
  labels: number[],
  weights: number[],
  width: number,
): TrainingMatrix {
  const features = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    features.set(row, i * width);
  });
  return { features, width, labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}
