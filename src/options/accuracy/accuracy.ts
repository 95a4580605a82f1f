import figures from '../../../docs/accuracy.json' with { type: 'json' };

/** So many of so many texts, and the bounds of the share's 95 % interval (0–1). */
export interface MeasuredRate {
  hits: number;
  of: number;
  low: number;
  high: number;
}

/** How many texts of one row got a warning, and how many a notice or a warning. */
export interface MeasuredRates {
  warning: MeasuredRate;
  notice: MeasuredRate;
}

/** What the engine was measured to do, by table and row; docs/accuracy.md says it in words. */
export const ACCURACY: Readonly<Record<string, Record<string, MeasuredRates>>> = figures;
