import { buildTagger, type TaggerParameters } from '../../../src/engine/spin/tagger/tagger.ts';
import { seededRandom } from '../../spinners/seeded-random.ts';
import type { TaggerText } from '../tagger-text.ts';
import { countTaggerFeatures } from './count-tagger-features.ts';
import { keepTaggerFeatures, WEIGHT_STEP } from './keep-tagger-features.ts';
import { createTaggerLearner, learnText, MIN_DOCUMENTS } from './tagger-learner.ts';

const EPOCHS = 2;

function shuffled(texts: TaggerText[], epoch: number): TaggerText[] {
  const random = seededRandom(`tagger ${epoch}`);
  return texts
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

/**
 * Fits the tagger's weights to labelled texts by logistic regression, and keeps the features that matter. The same
 * texts always give the same weights.
 */
export function trainTaggerFeatures(texts: TaggerText[]): TaggerParameters {
  const { occurrences, documents } = countTaggerFeatures(texts, MIN_DOCUMENTS);
  const learner = createTaggerLearner(documents);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const text of shuffled(texts, epoch)) learnText(learner, text);
  }
  return keepTaggerFeatures(learner.features.weights, occurrences, learner.values.weights);
}

/** The tagger of those features. */
export const trainTagger = (texts: TaggerText[]) =>
  buildTagger(trainTaggerFeatures(texts), WEIGHT_STEP);
