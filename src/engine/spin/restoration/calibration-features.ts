import type { CandidateValues } from './candidate-features.ts';

/** What tells whether the likeliest original of a place is the right one; the trained weights name these. */
export const CALIBRATION_FEATURES = [
  'base',
  // Log-odds of its share among all originals of the place.
  'lead',
  // How much better it fits than the page's words: a logarithm.
  'gain',
  // How many there are to choose from: a logarithm.
  'choices',
  'choice',
  'elsewhere',
  'stem',
  'moby',
  'hand',
] as const;

/** A value for each of them. */
export type CalibrationValues = Record<(typeof CALIBRATION_FEATURES)[number], number>;

/** Shares nearer to 1 tell nothing more; gains beyond these bounds neither. */
const MIN_REST = 1e-4;
const GAIN_RANGE = [-4, 12] as const;

/** The values of TRUST_FEATURES, of the best of so many originals with its share of their probability. */
export function calibrationFeatures(
  best: CandidateValues,
  share: number,
  choices: number,
  pageFit: number,
): CalibrationValues {
  const { choice, elsewhere, stem, moby, hand } = best;
  return {
    base: 1,
    lead: Math.log(share / (1 - share + MIN_REST)),
    gain: Math.max(GAIN_RANGE[0], Math.min(GAIN_RANGE[1], best.fit - pageFit)),
    choices: Math.log(choices),
    choice,
    elsewhere,
    stem,
    moby,
    hand,
  };
}
