import type { CalibrationValues } from './calibration-features.ts';
import type { CandidateValues } from './candidate-feature-names.ts';

/** The trained models of source words; `npm run train` makes them. */
export interface SourceWordModel {
  /** What each of CANDIDATE_FEATURES says for a source word: a logarithm. */
  ranking: CandidateValues;
  /** What each of CALIBRATION_FEATURES says for the likeliest source word being right: log-odds. */
  calibration: CalibrationValues;
}
