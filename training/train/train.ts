/**
 * npm run train [-- --share 0.5 | --sample]
 * Trains the tagger, the models of substitutions, the document model and the models of source words on the training and
 * tuning parts of the corpus (UNSPUN_CORPUS), finds the thresholds, and writes all of it to training/train/data and into
 * public/model.bin, or into the folder that UNSPUN_TRAINED names. The same corpus always gives the same numbers.
 * `--sample` trains on a small sample of free texts, to try it out; its results stay in .cache/sample.
 */
import { parseArgs } from 'node:util';
import { DOCUMENT_FEATURES } from '../../src/engine/spin/classifier/document-feature-names.ts';
import { SUBSTITUTION_FEATURES } from '../../src/engine/spin/substitutions/substitution.ts';
import { loadBuiltModel } from '../evaluate/load-engine.ts';
import { runProgram } from '../run-program.ts';
import { useSample } from '../sample/use-sample.ts';
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

/** Share of the examples that is enough for the sample corpus. */
const SAMPLE_SHARE = '0.4';

const { values } = parseArgs({
  options: { share: { type: 'string' }, sample: { type: 'boolean', default: false } },
});

const commandOf = (share: number) => `npm run train${share < 1 ? ` -- --share ${share}` : ''}`;

async function train(share: number): Promise<void> {
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
      command: values.sample ? 'npm run train -- --sample' : commandOf(share),
      crossValidation: lines,
      sourceWordChoices: choices.length,
    },
  });
}

await runProgram(async () => {
  if (values.sample) useSample();
  await train(Number(values.share ?? (values.sample ? SAMPLE_SHARE : '1')));
});
