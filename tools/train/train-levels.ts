import { documentFeatures } from '../../src/engine/spin/document-features.ts';
import type { Reading } from '../../src/engine/spin/read-text.ts';
import type { Level } from '../../src/engine/verdict.ts';
import { crossScores } from './cross-scores.ts';
import { findThresholds } from './find-thresholds.ts';
import { certaintyOf, featuresOf, fitDocumentModel, fitSwapModel } from './fit-models.ts';
import type { Example } from './read-examples.ts';
import { scoreForest } from './score-forest.ts';

/** Judges a reading by models other than those of the engine. */
export type Levels = (reading: Reading) => Level;

/** Trains both models and their thresholds on the examples, as `npm run train` does, and judges by them. */
export function trainLevels(examples: Example[]): Levels {
  const swap = fitSwapModel(examples);
  const certainty = certaintyOf(swap);
  const features = featuresOf(examples, swap);
  const humans = crossScores(examples, features).filter((_, i) => !examples[i]?.spun);
  const thresholds = findThresholds(humans);
  const document = fitDocumentModel(examples, features);
  return (reading) => {
    const swaps = reading.swaps.map((found) => ({
      ...found,
      certainty: certainty(found.features),
    }));
    const score = scoreForest(document, documentFeatures({ ...reading, swaps }));
    const row = thresholds.find(({ words }) => reading.words.length <= words);
    if (!row || score < row.notice) return 'clear';
    return score < row.warning ? 'notice' : 'warning';
  };
}
