/**
 * npm run train [-- --share 0.5]
 * Trains the tagger, the swap models, the document model and the models of originals on the training and tuning parts of
 * the corpus (UNSPUN_CORPUS), finds the thresholds, and writes src/engine/spin/classifier/weights.ts, restoration/candidate-weights.ts and
 * tagger-weights.ts. Deterministic.
 */
import { parseArgs } from 'node:util';
import { loadBuiltModel } from '../evaluate/load-engine.ts';
import { crossValidatedScores } from './cross-validated-scores.ts';
import { describeTraining } from './describe-training.ts';
import { findThresholds } from './find-thresholds.ts';
import { fitCandidateModels } from './fit-candidate-models.ts';
import { documentFeaturesOf, fitDocumentModel, fitSubstitutionModels } from './fit-models.ts';
import { readExamples } from './read-examples.ts';
import { readTaggerTexts } from './read-tagger-texts.ts';
import { sourceWordChoices } from './source-word-choices.ts';
import { tagExamples, trainTaggersByFold } from './tag-examples.ts';
import { trainTaggerFeatures } from './train-tagger.ts';
import { writeCandidateWeights } from './write-candidate-weights.ts';
import { writeForestWeights } from './write-forest-weights.ts';
import { writeTaggerWeights } from './write-tagger-weights.ts';

/** The tagger that a text meets in training has learnt from the other folds. */
const FOLDS = 4;

const { values } = parseArgs({ options: { share: { type: 'string', default: '1' } } });
const share = Number(values.share);

const model = await loadBuiltModel();
const texts = readTaggerTexts(model);
const examples = tagExamples(await readExamples(share), trainTaggersByFold(texts, FOLDS));
const substitutionModels = fitSubstitutionModels(examples);
const features = documentFeaturesOf(examples, substitutionModels);
const scores = crossValidatedScores(examples, features);
const humans = scores.filter((_, i) => !examples[i]?.spun);
const thresholds = findThresholds(humans);
const lines = describeTraining(examples, scores, thresholds);
for (const line of lines) console.log(line);
writeForestWeights(
  { ...substitutionModels, document: fitDocumentModel(examples, features) },
  thresholds,
  share,
  lines,
);
const choices = sourceWordChoices(model);
writeCandidateWeights(fitCandidateModels(choices), choices.length);
writeTaggerWeights(trainTaggerFeatures(texts), share);
