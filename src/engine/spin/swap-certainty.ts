import { SWAP_FEATURES } from './swap.ts';
import { SWAP_WEIGHTS } from './weights.ts';

const WEIGHTS = Float64Array.from(
  SWAP_FEATURES,
  (name) => (SWAP_WEIGHTS.weights as Record<string, number>)[name] ?? 0,
);

/** Probability (0–1) that words were swapped, from the values of SWAP_FEATURES. */
export function swapCertainty(features: Float32Array): number {
  let sum = SWAP_WEIGHTS.base;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (WEIGHTS[i] as number) * (features[i] as number);
  return 1 / (1 + Math.exp(-sum));
}
