import type { Substitution } from '../substitutions/substitution.ts';
import { CALIBRATION_FEATURES } from './calibration-features.ts';
import type { RankedSource } from './score-candidates.ts';
import type { SpunNeighbours } from './spun-neighbours.ts';

/** What says on a second look whether words were substituted; the trained trees use these names. */
export const SECOND_LOOK_FEATURES = [
  // What the search for substitutions said, and how many words it is about: log-odds, a number.
  'first',
  'words',
  // Whether they were only read as a phrase: 0 or 1.
  'isReading',
  // Log-odds that the likeliest source word is right, if they were substituted.
  'chance',
  // What stands in the same words elsewhere, beside them, and in the whole text (spun-neighbours.ts).
  'likeliest',
  'mean',
  'times',
  'beside',
  'rate',
  // What is known of the likeliest source word; 0 without one.
  ...CALIBRATION_FEATURES,
  'habit',
  'sameWords',
] as const;

/** What is known of a substitution on a second look. */
export interface SecondLook extends RankedSource, SpunNeighbours {
  isReading: boolean;
}

/** Nearer to 0 and 1 probabilities say nothing more. */
const LEAST = 0.001;

const logOdds = (probability: number) =>
  Math.log((probability + LEAST) / (1 - probability + LEAST));

/** Stands for the number of choices where there are none: a logarithm. */
const NO_CHOICES = -1;

/** The values of SECOND_LOOK_FEATURES, in their order. */
export function secondLookRow(
  { first, last, probability }: Substitution,
  { sourceWords, best, isReading, likeliest, mean, times, beside, rate }: SecondLook,
): number[] {
  const values: Partial<Record<(typeof SECOND_LOOK_FEATURES)[number], number>> = {
    choices: NO_CHOICES,
    ...best,
    first: logOdds(probability),
    words: last - first + 1,
    isReading: isReading ? 1 : 0,
    chance: logOdds(sourceWords[0]?.probability ?? 0),
    likeliest: logOdds(likeliest),
    mean: logOdds(mean),
    times: Math.log(times),
    beside: logOdds(beside),
    rate,
  };
  return SECOND_LOOK_FEATURES.map((name) => values[name] ?? 0);
}
