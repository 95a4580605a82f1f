import type { Forest } from '../classifier/forest.ts';
import type { CandidateValues } from './candidate-feature-names.ts';

/** The trained models of source words; `npm run train` makes them. */
export interface SourceWordModel {
  /** What each of CANDIDATE_FEATURES says for a source word: a logarithm. */
  ranking: CandidateValues;
  /** Log-odds that the likeliest source word is right, from CALIBRATION_FEATURES. */
  calibration: Forest;
  /** Log-odds that words were substituted, once that is known, from SECOND_LOOK_FEATURES. */
  certainty: Forest;
}
