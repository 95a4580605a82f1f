import figures from '../../../docs/accuracy.json' with { type: 'json' };

/** Hits among all texts, and the bounds of the share's 95 % interval (0–1). */
export interface MeasuredRate {
  hits: number;
  of: number;
  low: number;
  high: number;
}

/** How many texts of a row got a warning, and how many a notice or warning. */
export interface MeasuredRates {
  warning: MeasuredRate;
  notice: MeasuredRate;
}

/** The engine's measured accuracy by table and row; docs/accuracy.md has it in words. */
export const ACCURACY: Readonly<Record<string, Record<string, MeasuredRates>>> = figures;
