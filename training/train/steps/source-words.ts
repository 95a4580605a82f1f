import { CALIBRATION_FEATURES } from '../../../src/engine/spin/restoration/calibration-features.ts';
import { SECOND_LOOK_FEATURES } from '../../../src/engine/spin/restoration/second-look-features.ts';
import type { SourceWordModel } from '../../../src/engine/spin/restoration/source-word-model.ts';
import { loadBuiltModel } from '../../evaluate/load-engine.ts';
import { roundForest, roundWeights } from '../round-weights.ts';
import { type CandidateModels, fitCandidateModels } from '../source-words/fit-candidate-models.ts';
import { fitCertainty } from '../source-words/fit-certainty.ts';
import { sourceWordChoices } from '../source-words/source-word-choices.ts';
import type { Forest } from '../trees/tree.ts';
import { replaceWeights } from '../write-trained.ts';

/** All models of source words, and how many substitutions they learnt from. */
export interface SourceWords extends CandidateModels {
  certainty: Forest;
  choices: number;
}

/** Fits the models of source words to the spun texts of the training part. */
export async function fitSourceWords(): Promise<SourceWords> {
  const model = await loadBuiltModel();
  const choices = sourceWordChoices(model);
  const models = fitCandidateModels(choices);
  const certainty = fitCertainty(model, roundModels(models));
  return { ...models, certainty, choices: choices.length };
}

const roundModels = ({ ranking, calibration }: CandidateModels) => ({
  ranking: roundWeights(ranking),
  calibration: roundForest(calibration, CALIBRATION_FEATURES),
});

/** The same as the engine reads them, their numbers rounded. */
export const roundSourceWords = ({ certainty, ...models }: SourceWords): SourceWordModel => ({
  ...roundModels(models),
  certainty: roundForest(certainty, SECOND_LOOK_FEATURES),
});

/** Fits and writes them; the other trained numbers stay as they are. */
export async function writeSourceWords(): Promise<void> {
  const fitted = await fitSourceWords();
  const sourceWordModel = roundSourceWords(fitted);
  await replaceWeights({ sourceWordModel }, { sourceWordChoices: fitted.choices });
}
