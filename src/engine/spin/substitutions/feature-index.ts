import { SUBSTITUTION_FEATURES } from './substitution.ts';

/** Places of the features of a swap by name. */
export const FEATURE_INDEX = Object.fromEntries(
  SUBSTITUTION_FEATURES.map((name, i) => [name, i]),
) as Record<(typeof SUBSTITUTION_FEATURES)[number], number>;
