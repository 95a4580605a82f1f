import { documentFeatures } from '../../src/engine/spin/classifier/document-features.ts';
import type { Tagger } from '../../src/engine/spin/tagger/tagger-model.ts';
import type { Level } from '../../src/engine/verdict.ts';
import { crossValidatedScores } from './cross-validated-scores.ts';
import { findThresholds } from './find-thresholds.ts';
import { documentFeaturesOf, fitDocumentModel } from './fit-models.ts';
import { fitSubstitutionModels, substitutionProbability } from './fit-substitutions.ts';
import { isJudged } from './is-judged.ts';
import { type Example, PRE_SCORE } from './read-examples.ts';
import type { StoredDoc } from './stored-doc.ts';
import { retag, tagExamples, trainTaggersByFold } from './tag-examples.ts';
import type { TaggerText } from './tagger-text.ts';
import { scoreForest } from './trees/score-forest.ts';

/** Judges a text by models other than those of the engine. */
export type LevelJudge = (doc: StoredDoc) => Level;

/** Two halves teach each other, and one of the taggers judges: it is trained again for each part that is left out. */
const FOLDS = 2;
/** About so many substitutions to learn from. */
const MAX_SUBSTITUTIONS = 100_000;

/** Trains all models and their thresholds on the examples, as `npm run train` does but quicker, and judges by them. */
export function trainLevelJudge(untagged: Example[], texts: TaggerText[]): LevelJudge {
  const taggers = trainTaggersByFold(texts, FOLDS);
  const tagger = taggers[0] as Tagger;
  const examples = tagExamples(untagged, taggers);
  const models = fitSubstitutionModels(examples, MAX_SUBSTITUTIONS);
  const features = documentFeaturesOf(examples, models);
  const isJudgedHuman = (_: unknown, i: number) =>
    !examples[i]?.spun && isJudged(examples[i] as Example);
  const humans = crossValidatedScores(examples, features).filter(isJudgedHuman);
  const thresholds = findThresholds(humans);
  const document = fitDocumentModel(examples, features);
  const probability = substitutionProbability(models);
  return (doc) => {
    const row = thresholds.find(({ words }) => doc.words.length <= words);
    const tagged = retag(doc, tagger);
    const substitutions = tagged.substitutions.map((one) => ({
      ...one,
      probability: probability(one.features),
    }));
    const evidence = { ...tagged, substitutions };
    const score = scoreForest(document, documentFeatures(tagged, evidence, PRE_SCORE));
    if (!row || score < row.notice) return 'clear';
    return score < row.warning ? 'notice' : 'warning';
  };
}
