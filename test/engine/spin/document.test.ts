import { beforeAll, describe, expect, it } from 'vitest';
import { CONTEXT_WINDOWS } from '../../../src/engine/spin/context/context-similarities.ts';
import { type Doc, spanOf } from '../../../src/engine/spin/document.ts';
import { type Pipeline, pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import { docOf, idsIn, loadPipeline, wordsIn } from './load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf('The mill stands by the river. Nobody knows “why” now.', pipeline);
});

describe('createDoc', () => {
  it('has a value for each word in each array', () => {
    const count = doc.words.length;
    expect(count).toBe(10);
    const { scoringMask, tags, tokens, wordScores, contextVectors } = doc;
    const lengths = [scoringMask, tags, tokens.positionOf, wordScores.logProb, contextVectors.rows];
    expect(lengths.map(({ length }) => length)).toEqual(lengths.map(() => count));
    expect(doc.contextSimilarities).toHaveLength(CONTEXT_WINDOWS.length * count);
    expect([...scoringMask]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 1]);
  });

  it('counts stems', () => {
    expect(doc.stemCountOf(idsIn(pipeline, 'rivers'))).toBe(1);
    expect(doc.stemCountOf(idsIn(pipeline, 'bridge'))).toBe(0);
  });

  it('reads no words at all', () => {
    expect(docOf('…', pipeline).words).toEqual([]);
  });
});

it('spanOf finds the ids of neighbouring words', () => {
  const { first, last } = wordsIn(doc, 'the river');
  const { ids, from, to } = spanOf(doc, first, last);
  expect([...ids.subarray(from, to)]).toEqual([...idsIn(pipeline, 'the river')]);
});

it('pipelineOf is built once for a model', () => {
  expect(pipelineOf(pipeline.model)).toBe(pipeline);
});
