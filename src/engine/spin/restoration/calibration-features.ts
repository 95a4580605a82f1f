import type { CandidateValues } from './candidate-feature-names.ts';

/** What says whether the likeliest candidate of a span is the right one; the trained trees use these names. */
export const CALIBRATION_FEATURES = [
  // Log-odds of its share among all candidates of the span.
  'lead',
  // How much better it fits than the page's words: a logarithm.
  'gain',
  // How many there are to choose from: a logarithm.
  'choices',
  // log P of the page's words in its place.
  'page',
  'fit',
  'choice',
  'elsewhere',
  'topic',
  'frequent',
  'stem',
  'moby',
  'hand',
] as const;

/** A value for each of them. */
export type CalibrationValues = Record<(typeof CALIBRATION_FEATURES)[number], number>;

/** Shares nearer to 1 say nothing more; gains beyond these bounds neither. */
const MIN_REST = 1e-4;
const GAIN_RANGE = [-4, 12] as const;

/**
 * The values of CALIBRATION_FEATURES for the best of so many candidates, with its share (0–1) of their probability and
 * log P of the page's words in its place.
 */
export function calibrationFeatures(
  best: CandidateValues,
  share: number,
  choices: number,
  pageLogProb: number,
): CalibrationValues {
  const { fit, choice, elsewhere, topic, frequent, stem, moby, hand } = best;
  return {
    lead: Math.log(share / (1 - share + MIN_REST)),
    gain: Math.max(GAIN_RANGE[0], Math.min(GAIN_RANGE[1], fit - pageLogProb)),
    choices: Math.log(choices),
    page: pageLogProb,
    ...{ fit, choice, elsewhere, topic, frequent, stem, moby, hand },
  };
}

/** The values in the order of CALIBRATION_FEATURES. */
export const calibrationRow = (values: CalibrationValues): number[] =>
  CALIBRATION_FEATURES.map((name) => values[name]);
