import { SUBSTITUTION_FEATURES } from './substitution.ts';

/** Indices of the features of a substitution by name. */
export const FEATURE_INDEX = Object.fromEntries(
  SUBSTITUTION_FEATURES.map((name, i) => [name, i]),
) as Record<(typeof SUBSTITUTION_FEATURES)[number], number>;
