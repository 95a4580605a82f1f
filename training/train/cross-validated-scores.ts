import { hash } from '../corpus/hash.ts';
import type { ScoredText } from './find-thresholds.ts';
import { fitDocumentModel } from './fit-models.ts';
import type { Example } from './read-examples.ts';
import { scoreForest } from './trees/score-forest.ts';

const FOLDS = 4;

/** Scores of each example by a document model that was trained without its fold; a key's texts share a fold. */
export function crossValidatedScores(examples: Example[], features: Float32Array[]): ScoredText[] {
  const folds = examples.map(({ key }) => hash(`fold ${key}`) % FOLDS);
  const scores: ScoredText[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = (_: unknown, i: number) => folds[i] !== fold;
    const forest = fitDocumentModel(examples.filter(others), features.filter(others));
    examples.forEach(({ doc }, i) => {
      if (folds[i] !== fold) return;
      const words = doc.words.length;
      scores[i] = { words, score: scoreForest(forest, features[i] as Float32Array) };
    });
  }
  return scores;
}
