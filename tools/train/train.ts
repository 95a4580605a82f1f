/**
 * npm run train [-- --share 0.5]
 * Trains the tagger, the swap models, the document model and the models of originals on the training and tuning parts of
 * the corpus (UNSPUN_CORPUS), finds the thresholds, and writes src/engine/spin/weights.ts, original-weights.ts and
 * tagger-weights.ts. Deterministic.
 */
import { parseArgs } from 'node:util';
import { builtModel } from '../evaluate/load-engine.ts';
import { crossScores } from './cross-scores.ts';
import { describeRun } from './describe-run.ts';
import { findThresholds } from './find-thresholds.ts';
import { featuresOf, fitDocumentModel, fitSwapModels } from './fit-models.ts';
import { fitOriginals } from './fit-originals.ts';
import { originalChoices } from './original-choices.ts';
import { readExamples } from './read-examples.ts';
import { tagExamples, trainFolds } from './tag-examples.ts';
import { taggerTexts } from './tagger-texts.ts';
import { trainFeatures } from './train-tagger.ts';
import { writeOriginals } from './write-originals.ts';
import { writeTagger } from './write-tagger.ts';
import { writeWeights } from './write-weights.ts';

/** The tagger that a text meets in training has learnt from the other folds. */
const FOLDS = 4;

const { values } = parseArgs({ options: { share: { type: 'string', default: '1' } } });
const share = Number(values.share);

const model = await builtModel();
const texts = taggerTexts(model);
const examples = tagExamples(await readExamples(share), trainFolds(texts, FOLDS));
const swaps = fitSwapModels(examples);
const features = featuresOf(examples, swaps);
const scores = crossScores(examples, features);
const humans = scores.filter((_, i) => !examples[i]?.spun);
const thresholds = findThresholds(humans);
const lines = describeRun(examples, scores, thresholds);
for (const line of lines) console.log(line);
writeWeights(
  { ...swaps, document: fitDocumentModel(examples, features) },
  thresholds,
  share,
  lines,
);
const choices = originalChoices(model);
writeOriginals(fitOriginals(choices), choices.length);
writeTagger(trainFeatures(texts), share);
