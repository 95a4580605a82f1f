import type { Rate } from './table.ts';

/** The 97.5 % quantile of the normal distribution, for 95 % intervals. */
const Z = 1.959964;

/**
 * A share with its 95 % interval by Wilson's score method (Wilson 1927), which holds for 0 hits too.
 * @param hits how many of the cases
 * @param of how many cases; with none the interval is 0–1
 */
export function rateWithInterval(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const share = hits / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const spread =
    (Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { hits, of, low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}
