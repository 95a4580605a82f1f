import {
  CALIBRATION_FEATURES,
  calibrationFeatures,
  calibrationRow,
} from '../../../src/engine/spin/restoration/calibration-features.ts';
import {
  CANDIDATE_FEATURES,
  type CandidateValues,
} from '../../../src/engine/spin/restoration/candidate-feature-names.ts';
import { sharesOf } from '../../../src/engine/spin/restoration/score-candidates.ts';
import { textHabits } from '../../../src/engine/spin/restoration/text-habits.ts';
import { fitTrees } from '../trees/fit-trees.ts';
import type { Forest } from '../trees/tree.ts';
import type { SourceWordChoice } from './source-word-choices.ts';

/** Both models of source words: which is the likeliest, and whether it is right. */
export interface CandidateModels {
  ranking: CandidateValues;
  calibration: Forest;
}

const EPOCHS = 8;
const LEARNING_RATE = 0.1;

/** Few and shallow trees: their size is in the package, and more of them say no more on texts they did not learn. */
const CALIBRATION = { trees: 80, depth: 4, rate: 0.1, ridge: 5, leafWeight: 20, sample: 0.7 };

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
      const shares = sharesOf(weights, wordCandidates);
      step((name) => {
        return wordCandidates.reduce((sum, values, at) => {
          return sum + ((at === correctIndex ? 1 : 0) - (shares[at] as number)) * values[name];
        }, 0);
      });
    }
  }
  return weights;
}

/** The likeliest candidate of a choice as the calibration sees it, and whether it is the right one. */
function bestCase(
  { wordCandidates, correctIndex, pageLogProb }: SourceWordChoice,
  ranking: CandidateValues,
) {
  const shares = sharesOf(ranking, wordCandidates);
  const best = shares.indexOf(Math.max(...shares));
  const values = calibrationFeatures(
    wordCandidates[best] as CandidateValues,
    shares[best] as number,
    shares.length,
    pageLogProb,
  );
  return { row: calibrationRow(values), isRight: best === correctIndex };
}

/** Trees that say whether the likeliest candidate was the right one. */
function fitCalibration(choices: SourceWordChoice[], ranking: CandidateValues): Forest {
  const cases = choices.map((choice) => bestCase(choice, ranking));
  const width = CALIBRATION_FEATURES.length;
  const matrix = {
    features: Float32Array.from(cases.flatMap(({ row }) => row)),
    width,
    labels: Uint8Array.from(cases, ({ isRight }) => Number(isRight)),
    weights: Float32Array.from(choices, ({ weight }) => weight),
  };
  return fitTrees(matrix, { ...CALIBRATION, directions: Array(width).fill(0) });
}

/** The choices with what the others of their text say of their candidates, as a ranking has them. */
function withHabits(choices: SourceWordChoice[], ranking: CandidateValues): SourceWordChoice[] {
  const texts = [...new Set(choices.map(({ text }) => text))];
  const byText = new Map(texts.map((text): [number, SourceWordChoice[]] => [text, []]));
  for (const choice of choices) byText.get(choice.text)?.push(choice);
  return [...byText.values()].flatMap((ofText) => {
    const ranked = ofText.map(({ words, wordCandidates }) => {
      const shares = sharesOf(ranking, wordCandidates);
      return { words, features: wordCandidates, shares, probability: 1 };
    });
    return textHabits(ranked).map((habits, at) => {
      const choice = ofText[at] as SourceWordChoice;
      const wordCandidates = choice.wordCandidates.map((values, i) => ({
        ...values,
        ...habits[i],
      }));
      return { ...choice, wordCandidates };
    });
  });
}

/**
 * Fits both models of source words; the same choices always give the same weights. The first ranking knows nothing of a
 * text's habits, the second what the first makes of them.
 */
export function fitCandidateModels(choices: SourceWordChoice[]): CandidateModels {
  const known = withHabits(choices, fitRanking(choices));
  const ranking = fitRanking(known);
  return { ranking, calibration: fitCalibration(known, ranking) };
}
