import { forestScore } from './forest.ts';
import { SWAP_FEATURES } from './swap.ts';
import { SWAP_WEIGHTS } from './weights.ts';

const score = forestScore(SWAP_WEIGHTS, SWAP_FEATURES);

/** Probability (0–1) that words were swapped, from the values of SWAP_FEATURES. */
export const swapCertainty = (features: Float32Array): number =>
  1 / (1 + Math.exp(-score(features)));
