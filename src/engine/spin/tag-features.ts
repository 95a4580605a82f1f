import { SWAP_FEATURES } from './swap.ts';

const TAG = SWAP_FEATURES.indexOf('tag');
const BESIDE = SWAP_FEATURES.indexOf('tagsBeside');

/** Sets the features of a swap of the words first … last that come from the tagger. */
export function tagFeatures(
  features: Float32Array,
  tags: Float32Array,
  first: number,
  last: number,
): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = first; i <= last; i++) most = Math.max(most, tags[i] as number);
  features[TAG] = most;
  features[BESIDE] = Math.max(tags[first - 1] ?? 0, 0) + Math.max(tags[last + 1] ?? 0, 0);
}
