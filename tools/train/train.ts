/**
 * npm run train [-- --share 0.5]
 * Trains the swap model and the document model on the training and tuning parts of the corpus (UNSPUN_CORPUS),
 * finds the thresholds, and writes src/engine/spin/weights.ts. Deterministic.
 */
import { parseArgs } from 'node:util';
import { crossScores } from './cross-scores.ts';
import { describeRun } from './describe-run.ts';
import { findThresholds } from './find-thresholds.ts';
import { featuresOf, fitDocumentModel, fitSwapModel } from './fit-models.ts';
import { readExamples } from './read-examples.ts';
import { writeWeights } from './write-weights.ts';

const { values } = parseArgs({ options: { share: { type: 'string', default: '1' } } });
const share = Number(values.share);

const examples = await readExamples(share);
const swap = fitSwapModel(examples);
const features = featuresOf(examples, swap);
const scores = crossScores(examples, features);
const humans = scores.filter((_, i) => !examples[i]?.spun);
const thresholds = findThresholds(humans);
const lines = describeRun(examples, scores, thresholds);
for (const line of lines) console.log(line);
writeWeights({ swap, document: fitDocumentModel(examples, features) }, thresholds, share, lines);
