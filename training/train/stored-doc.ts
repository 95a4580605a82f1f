import type { Article } from '../../src/article/article.ts';
import { applySpinRules } from '../../src/engine/spin/apply-spin-rules.ts';
import type { ClassifierDoc } from '../../src/engine/spin/classifier/classifier-doc.ts';
import { createDoc, type Doc } from '../../src/engine/spin/document.ts';
import type { Pipeline } from '../../src/engine/spin/pipeline.ts';
import type { SpinEvidence } from '../../src/engine/spin/spin-evidence.ts';
import { findSubstitutions } from '../../src/engine/spin/substitutions/find-substitutions.ts';

/** What training keeps of a Doc and the evidence in it: enough to tag and classify it again, without the model. */
export type StoredDoc = ClassifierDoc & Pick<Doc, 'contextSimilarities'> & SpinEvidence;

/** Reads an article as the engine does. */
export function storeDoc(article: Article, pipeline: Pipeline): StoredDoc {
  const doc = createDoc(article, pipeline);
  const { text, words, scoringMask, sameBefore } = doc;
  const { wordScores, classFits, tags, contextSimilarities } = doc;
  return {
    text,
    words,
    scoringMask,
    sameBefore,
    wordScores,
    classFits,
    tags,
    contextSimilarities,
    substitutions: findSubstitutions(doc),
    ruleEvidence: applySpinRules(doc, pipeline.rules),
  };
}
