import type { Reading } from '../../src/engine/spin/read-text.ts';
import type { Level } from '../../src/engine/verdict.ts';
import { crossScores } from './cross-scores.ts';
import { findThresholds } from './find-thresholds.ts';
import { certaintyOf, featuresOf, fitDocumentModel, fitSwapModels } from './fit-models.ts';
import { type Example, rescored } from './read-examples.ts';
import { scoreForest } from './score-forest.ts';
import { tagExamples, tagged } from './tag-examples.ts';
import type { TaggerText } from './tagger-texts.ts';
import { trainTagger } from './train-tagger.ts';

/** Judges a text and its reading by models other than those of the engine. */
export type Levels = (text: string, reading: Reading) => Level;

/** Two halves teach each other: the tagger is trained anew for each spinner that is left out. */
const FOLDS = 2;

/** Trains all models and their thresholds on the examples, as `npm run train` does, and judges by them. */
export function trainLevels(untagged: Example[], texts: TaggerText[]): Levels {
  const tagger = trainTagger(texts);
  const examples = tagExamples(untagged, texts, FOLDS);
  const swaps = fitSwapModels(examples);
  const features = featuresOf(examples, swaps);
  const humans = crossScores(examples, features).filter((_, i) => !examples[i]?.spun);
  const thresholds = findThresholds(humans);
  const document = fitDocumentModel(examples, features);
  return (text, reading) => {
    const row = thresholds.find(({ words }) => reading.words.length <= words);
    const values = rescored(tagged(reading, text, tagger), certaintyOf(swaps));
    const score = scoreForest(document, values);
    if (!row || score < row.notice) return 'clear';
    return score < row.warning ? 'notice' : 'warning';
  };
}
