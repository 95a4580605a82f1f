import { forestScore } from './forest.ts';
import { SWAP_FEATURES } from './swap.ts';
import { ODD_WEIGHTS, SWAP_WEIGHTS } from './weights.ts';

const swapScore = forestScore(SWAP_WEIGHTS, SWAP_FEATURES);
const oddScore = forestScore(ODD_WEIGHTS, SWAP_FEATURES);
const FOUND = SWAP_FEATURES.indexOf('found');

/** Probability (0–1) that words were swapped, from the values of SWAP_FEATURES. */
export function swapCertainty(features: Float32Array): number {
  const score = features[FOUND] === 1 ? swapScore(features) : oddScore(features);
  return 1 / (1 + Math.exp(-score));
}
