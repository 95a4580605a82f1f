import { SUBSTITUTION_FEATURES } from './substitution.ts';

const TAG_INDEX = SUBSTITUTION_FEATURES.indexOf('tag');
const TAGS_BESIDE_INDEX = SUBSTITUTION_FEATURES.indexOf('tagsBeside');

/** Sets the features of a swap of the words first … last that come from the tagger. */
export function setTagFeatures(
  features: Float32Array,
  tags: Float32Array,
  first: number,
  last: number,
): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = first; i <= last; i++) most = Math.max(most, tags[i] as number);
  features[TAG_INDEX] = most;
  features[TAGS_BESIDE_INDEX] =
    Math.max(tags[first - 1] ?? 0, 0) + Math.max(tags[last + 1] ?? 0, 0);
}
