import type { Threshold } from '../../../src/engine/spin/classifier/thresholds.ts';
import { buildTagger, type TaggerParameters } from '../../../src/engine/spin/tagger/tagger.ts';
import type { Tagger } from '../../../src/engine/spin/tagger/tagger-model.ts';
import { type NestedScore, nestedFold } from '../cross-validated-scores.ts';
import { findThresholds } from '../find-thresholds.ts';
import { documentFeaturesOf, fitDocumentModel, type SpinModels } from '../fit-models.ts';
import { fitSubstitutionModels } from '../fit-substitutions.ts';
import { isJudged } from '../is-judged.ts';
import { type Example, isOfShare, readPart } from '../read-examples.ts';
import { readTaggerTexts } from '../read-tagger-texts.ts';
import { FOLDS, foldOf, tagExamples } from '../tag-examples.ts';
import { WEIGHT_STEP } from '../tagger/keep-tagger-features.ts';
import { trainTaggerFeatures } from '../tagger/train-tagger.ts';
import { PARTS } from './kept-parts.ts';
import { keptOr } from './kept-results.ts';

/** What a tagger learns from all folds but one; of the fold FOLDS there is nothing, so that it learns from all. */
export function taggerOf(fold: number): Promise<TaggerParameters> {
  return keptOr(`tagger-${fold}`, async () => {
    const texts = await readTaggerTexts();
    return trainTaggerFeatures(texts.filter(({ key }) => foldOf(key, FOLDS) !== fold));
  });
}

/** A part of the examples, each tagged by the tagger that has not seen its fold. */
export function taggedPart(part: number): Promise<Example[]> {
  return keptOr(`tagged-${part}`, async () => {
    const taggers: Tagger[] = [];
    for (let fold = 0; fold < FOLDS; fold++)
      taggers.push(buildTagger(await taggerOf(fold), WEIGHT_STEP));
    return tagExamples(await readPart(part), taggers);
  });
}

async function readTagged(share: number): Promise<Example[]> {
  const examples: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const all = await taggedPart(part);
    examples.push(...all.filter((one) => isOfShare(one, share)));
  }
  return examples;
}

/** Scores of the examples of a fold by models of the others; those of the others are missing. */
export function scoresOf(fold: number, share: number): Promise<NestedScore[]> {
  return keptOr(`scores-${share}-${fold}`, async () => nestedFold(await readTagged(share), fold));
}

/** The examples with their scores, and the thresholds that follow from those of human texts that are judged. */
export async function readScored(share: number) {
  const examples = await readTagged(share);
  const nested: NestedScore[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    for (const [i, score] of (await scoresOf(fold, share)).entries()) if (score) nested[i] = score;
  }
  const isJudgedHuman = (_: NestedScore, i: number) =>
    !examples[i]?.spun && isJudged(examples[i] as Example);
  const thresholds: Threshold[] = findThresholds(nested.filter(isJudgedHuman));
  return { examples, nested, thresholds };
}

/** The models that ship, from all examples. */
export function modelsOf(share: number): Promise<SpinModels> {
  return keptOr(`models-${share}`, async () => {
    const examples = await readTagged(share);
    const models = fitSubstitutionModels(examples);
    const document = fitDocumentModel(examples, documentFeaturesOf(examples, models));
    return { ...models, document };
  });
}
