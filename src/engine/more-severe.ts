import type { Level } from './verdict.ts';

const SEVERITY: Record<Level, number> = { unknown: 0, clear: 1, notice: 2, warning: 3 };

/** The more severe of two levels. */
export const moreSevere = (one: Level, other: Level): Level =>
  SEVERITY[one] >= SEVERITY[other] ? one : other;
