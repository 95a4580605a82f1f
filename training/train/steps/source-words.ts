import { CALIBRATION_FEATURES } from '../../../src/engine/spin/restoration/calibration-features.ts';
import type { SourceWordModel } from '../../../src/engine/spin/restoration/source-word-model.ts';
import { loadBuiltModel } from '../../evaluate/load-engine.ts';
import { roundForest, roundWeights } from '../round-weights.ts';
import { type CandidateModels, fitCandidateModels } from '../source-words/fit-candidate-models.ts';
import { sourceWordChoices } from '../source-words/source-word-choices.ts';
import { replaceWeights } from '../write-trained.ts';

/** The models of source words, and how many substitutions they learnt from. */
export interface SourceWords extends CandidateModels {
  choices: number;
}

/** Fits the models of source words to the spun texts of the training part. */
export async function fitSourceWords(): Promise<SourceWords> {
  const choices = sourceWordChoices(await loadBuiltModel());
  return { ...fitCandidateModels(choices), choices: choices.length };
}

/** The same as the engine reads them, their numbers rounded. */
export const roundSourceWords = ({ ranking, calibration }: SourceWords): SourceWordModel => ({
  ranking: roundWeights(ranking),
  calibration: roundForest(calibration, CALIBRATION_FEATURES),
});

/** Fits and writes them; the other trained numbers stay as they are. */
export async function writeSourceWords(): Promise<void> {
  const fitted = await fitSourceWords();
  const sourceWordModel = roundSourceWords(fitted);
  await replaceWeights({ sourceWordModel }, { sourceWordChoices: fitted.choices });
}
