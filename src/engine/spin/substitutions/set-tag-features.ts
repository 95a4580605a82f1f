import { FEATURE_INDEX } from './feature-index.ts';

/** Sets the features of a substitution of the words first … last that come from the tagger. */
export function setTagFeatures(
  features: Float32Array,
  tags: Float32Array,
  first: number,
  last: number,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = first; i <= last; i++) highest = Math.max(highest, tags[i] as number);
  features[FEATURE_INDEX.tag] = highest;
  features[FEATURE_INDEX.tagsBeside] =
    Math.max(tags[first - 1] ?? 0, 0) + Math.max(tags[last + 1] ?? 0, 0);
}
