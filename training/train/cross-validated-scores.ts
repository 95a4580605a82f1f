import { documentFeatures } from '../../src/engine/spin/classifier/document-features.ts';
import { passageRanges } from '../../src/engine/spin/passages.ts';
import { type WordRange, wholeRange } from '../../src/engine/spin/word-range.ts';
import type { ScoredText } from './find-thresholds.ts';
import { documentFeaturesOf, fitDocumentModel } from './fit-models.ts';
import { fitSubstitutionModels, substitutionProbability } from './fit-substitutions.ts';
import { unpackDoc } from './packed-doc.ts';
import { type Example, PRE_SCORE } from './read-examples.ts';
import { FOLDS, foldOf } from './tag-examples.ts';
import { scoreForest } from './trees/score-forest.ts';
import type { Forest } from './trees/tree.ts';

/** About so many substitutions that the models of a fold learn from. */
const MAX_SUBSTITUTIONS = 150_000;

/** Scores of each example by a document model that was trained without its fold; a key's texts share a fold. */
export function crossValidatedScores(examples: Example[], features: Float32Array[]): ScoredText[] {
  const scores: ScoredText[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOther = (_: unknown, i: number) => foldOf((examples[i] as Example).key, FOLDS) !== fold;
    const forest = fitDocumentModel(examples.filter(isOther), features.filter(isOther));
    examples.forEach(({ doc, key }, i) => {
      if (foldOf(key, FOLDS) !== fold) return;
      scores[i] = {
        words: doc.wordCount,
        score: scoreForest(forest, features[i] as Float32Array),
      };
    });
  }
  return scores;
}

/** A score of a text, and the highest of its passages. */
export interface NestedScore extends ScoredText {
  passage: number;
}

/**
 * Scores of the examples of a fold, at their positions, by models that were trained without it, as the taggers of the
 * examples were: how texts are judged when nothing has learnt from their site or kind of writing.
 */
export function nestedFold(examples: Example[], fold: number): NestedScore[] {
  const others = examples.filter(({ key }) => foldOf(key, FOLDS) !== fold);
  const models = fitSubstitutionModels(others, MAX_SUBSTITUTIONS);
  const document = fitDocumentModel(others, documentFeaturesOf(others, models));
  const probability = substitutionProbability(models);
  const scores: NestedScore[] = [];
  examples.forEach((example, i) => {
    if (foldOf(example.key, FOLDS) === fold) scores[i] = scoreOf(example, probability, document);
  });
  return scores;
}

function scoreOf(
  { doc: packed }: Example,
  probability: (features: Float32Array) => number,
  document: Forest,
): NestedScore {
  const doc = unpackDoc(packed, probability);
  const of = (range: WordRange) =>
    scoreForest(document, documentFeatures(doc, doc, PRE_SCORE, range));
  const passage = Math.max(Number.NEGATIVE_INFINITY, ...passageRanges(doc).map(of));
  return { words: doc.words.length, score: of(wholeRange(doc.words)), passage };
}
