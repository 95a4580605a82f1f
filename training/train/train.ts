/**
 * npm run train [-- --share 0.5]
 * Trains the tagger, the swap models, the document model and the models of originals on the training and tuning parts of
 * the corpus (UNSPUN_CORPUS), finds the thresholds, and writes them to training/train/data and into public/model.bin.
 * Deterministic.
 */
import { parseArgs } from 'node:util';
import { DOCUMENT_FEATURES } from '../../src/engine/spin/classifier/document-feature-names.ts';
import { SUBSTITUTION_FEATURES } from '../../src/engine/spin/substitutions/substitution.ts';
import { loadBuiltModel } from '../evaluate/load-engine.ts';
import { crossValidatedScores } from './cross-validated-scores.ts';
import { describeTraining } from './describe-training.ts';
import { findThresholds } from './find-thresholds.ts';
import { fitCandidateModels } from './fit-candidate-models.ts';
import { documentFeaturesOf, fitDocumentModel, fitSubstitutionModels } from './fit-models.ts';
import { readExamples } from './read-examples.ts';
import { readTaggerTexts } from './read-tagger-texts.ts';
import { roundDigits, roundForest, roundWeights } from './round-weights.ts';
import { sourceWordChoices } from './source-word-choices.ts';
import { tagExamples, trainTaggersByFold } from './tag-examples.ts';
import { trainTaggerFeatures } from './train-tagger.ts';
import { writeTrained } from './write-trained.ts';

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
const choices = sourceWordChoices(model);
const sourceWordModel = fitCandidateModels(choices);
await writeTrained({
  tagger: trainTaggerFeatures(texts),
  weights: {
    substitution: roundForest(substitutionModels.substitution, SUBSTITUTION_FEATURES),
    oddWord: roundForest(substitutionModels.odd, SUBSTITUTION_FEATURES),
    document: roundForest(fitDocumentModel(examples, features), DOCUMENT_FEATURES),
    thresholds: thresholds.map(({ words, notice, warning }) => ({
      words: Number.isFinite(words) ? words : null,
      notice: roundDigits(notice),
      warning: roundDigits(warning),
    })),
    sourceWordModel: {
      ranking: roundWeights(sourceWordModel.ranking),
      calibration: roundWeights(sourceWordModel.calibration),
    },
  },
  figures: {
    command: `npm run train${share < 1 ? ` -- --share ${share}` : ''}`,
    crossValidation: lines,
    sourceWordChoices: choices.length,
  },
});
