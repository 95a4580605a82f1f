import type { Reading } from '../../src/engine/spin/read-text.ts';
import type { Tagger } from '../../src/engine/spin/tagger.ts';
import type { Level } from '../../src/engine/verdict.ts';
import { crossScores } from './cross-scores.ts';
import { findThresholds } from './find-thresholds.ts';
import { certaintyOf, featuresOf, fitDocumentModel, fitSwapModels } from './fit-models.ts';
import { type Example, rescored } from './read-examples.ts';
import { scoreForest } from './score-forest.ts';
import { tagExamples, tagged, trainFolds } from './tag-examples.ts';
import type { TaggerText } from './tagger-texts.ts';

/** Judges a text and its reading by models other than those of the engine. */
export type Levels = (text: string, reading: Reading) => Level;

/** Two halves teach each other, and one of the taggers judges: it is trained anew for all that is left out. */
const FOLDS = 2;
/** Swaps to learn from, about. */
const SWAP_ROWS = 100_000;

/** Trains all models and their thresholds on the examples, as `npm run train` does but quicker, and judges by them. */
export function trainLevels(untagged: Example[], texts: TaggerText[]): Levels {
  const taggers = trainFolds(texts, FOLDS);
  const tagger = taggers[0] as Tagger;
  const examples = tagExamples(untagged, taggers);
  const swaps = fitSwapModels(examples, SWAP_ROWS);
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
