/** Log-odds from which on a text is shown as suspicious. */
export interface Threshold {
  /** Holds for texts of at most so many words. */
  words: number;
  notice: number;
  warning: number;
}

/** The row for texts of so many words; the last row holds for all longer ones. */
export function thresholdsFor(thresholds: Threshold[], words: number): Threshold {
  const row = thresholds.find((candidate) => words <= candidate.words) ?? thresholds.at(-1);
  const never = Number.POSITIVE_INFINITY;
  return row ?? { words: never, notice: never, warning: never };
}
