import { SWAP_FEATURES } from './swap.ts';

/** Places of the features of a swap by name. */
export const FEATURE = Object.fromEntries(SWAP_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof SWAP_FEATURES)[number],
  number
>;
