import { expect, it } from 'vitest';
import type { SurroundingVectors } from '../../../../src/engine/spin/context/context-similarity.ts';
import { createDoc, type Doc } from '../../../../src/engine/spin/document.ts';
import { pipelineOf } from '../../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import { setContextFeatures } from '../../../../src/engine/spin/substitutions/set-context-features.ts';
import { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';
import { articleOf, idsIn, substitutionOf } from '../load-pipeline.ts';

const pipeline = pipelineOf(await loadTinyModel());
const doc: Doc = createDoc(articleOf('The moggy sat there.'), pipeline);

/** Surroundings that point along the first dimension, as the word "cat" does in the tiny model. */
const SURROUNDINGS: SurroundingVectors = Array.from({ length: 3 }, () => {
  const vector = new Float64Array(doc.model.vectors.values.length);
  vector[0] = 1;
  return vector;
});

function featuresOf(quote: string, sourceWords: Int32Array) {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  const substitution = substitutionOf(doc, quote, { features, sourceWords });
  setContextFeatures(doc, substitution, SURROUNDINGS);
  return [features[FEATURE_INDEX.topicPage], features[FEATURE_INDEX.topicOriginal]];
}

it('compares the page’s words and the source words with the surroundings', () => {
  expect(featuresOf('moggy', idsIn(pipeline, 'cat'))).toEqual([0, 1]);
  expect(featuresOf('moggy', idsIn(pipeline, 'sat'))).toEqual([0, 0]);
});

it('says nothing about source words where there are none', () => {
  expect(featuresOf('sat there', new Int32Array(0))).toEqual([0, 0]);
});
