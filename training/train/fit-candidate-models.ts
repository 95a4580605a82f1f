import {
  CALIBRATION_FEATURES,
  type CalibrationValues,
  calibrationFeatures,
} from '../../src/engine/spin/restoration/calibration-features.ts';
import {
  CANDIDATE_FEATURES,
  type CandidateValues,
} from '../../src/engine/spin/restoration/candidate-feature-names.ts';
import { softmax } from '../../src/engine/spin/restoration/score-candidates.ts';
import type { SourceWordChoice } from './source-word-choices.ts';

/** Both models of source words: which is the likeliest, and whether it is right. */
export interface CandidateModels {
  ranking: CandidateValues;
  calibration: CalibrationValues;
}

const EPOCHS = 8;
const LEARNING_RATE = 0.1;

/** Gradient steps that shrink with what was learnt of each weight (AdaGrad, Duchi et al. 2011). */
function adaGrad<Name extends string>(first: Record<Name, number>) {
  const names = Object.keys(first) as Name[];
  const weights = { ...first };
  const squares = Object.fromEntries(names.map((name) => [name, 1])) as Record<Name, number>;
  const step = (slope: (name: Name) => number) => {
    for (const name of names) {
      const by = slope(name);
      squares[name] += by ** 2;
      weights[name] += (LEARNING_RATE * by) / Math.sqrt(squares[name]);
    }
  };
  return { weights, step };
}

/** A conditional logit (McFadden 1974) of which candidate it was. */
function fitRanking(choices: SourceWordChoice[]): CandidateValues {
  const first = Object.fromEntries(CANDIDATE_FEATURES.map((name) => [name, 0]));
  const { weights, step } = adaGrad({ ...first, fit: 1, choice: 1 } as CandidateValues);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { wordCandidates, correctIndex } of choices) {
      if (correctIndex < 0) continue;
      const shares = softmax(wordCandidates.map((values) => scoreOf(weights, values)));
      step((name) => {
        return wordCandidates.reduce((sum, values, at) => {
          return sum + ((at === correctIndex ? 1 : 0) - (shares[at] as number)) * values[name];
        }, 0);
      });
    }
  }
  return weights;
}

function scoreOf(weights: CandidateValues, values: CandidateValues): number {
  return CANDIDATE_FEATURES.reduce((sum, name) => sum + weights[name] * values[name], 0);
}

/** A logistic regression of whether the likeliest candidate was the right one. */
function fitCalibration(choices: SourceWordChoice[], ranking: CandidateValues): CalibrationValues {
  const cases = choices.map(({ wordCandidates, correctIndex, pageLogProb }) => {
    const shares = softmax(wordCandidates.map((values) => scoreOf(ranking, values)));
    const best = shares.indexOf(Math.max(...shares));
    const share = shares[best] as number;
    const values = calibrationFeatures(
      wordCandidates[best] as CandidateValues,
      share,
      shares.length,
      pageLogProb,
    );
    return { values, isRight: best === correctIndex ? 1 : 0 };
  });
  const first = Object.fromEntries(
    CALIBRATION_FEATURES.map((name) => [name, 0]),
  ) as CalibrationValues;
  const { weights, step } = adaGrad(first);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { values, isRight } of cases) {
      const score = CALIBRATION_FEATURES.reduce(
        (sum, name) => sum + weights[name] * values[name],
        0,
      );
      const error = isRight - 1 / (1 + Math.exp(-score));
      step((name) => error * values[name]);
    }
  }
  return weights;
}

/** Fits both models of source words; the same choices always give the same weights. */
export function fitCandidateModels(choices: SourceWordChoice[]): CandidateModels {
  const ranking = fitRanking(choices);
  return { ranking, calibration: fitCalibration(choices, ranking) };
}
