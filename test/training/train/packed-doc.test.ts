import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '../../../src/engine/model/load-model.ts';
import { pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import { plainTextArticle } from '../../../training/corpus/plain-text-article.ts';
import { packDoc, unpackDoc } from '../../../training/train/packed-doc.ts';
import { storeDoc } from '../../../training/train/stored-doc.ts';

const FILE = new URL('../../../public/model.bin', import.meta.url);

it('keeps all of a doc but the source words', async () => {
  const pipeline = pipelineOf(await loadModel(readFileSync(FILE)));
  const article = plainTextArticle('The miller shut the showtime door inwards the volition hall.');
  const doc = storeDoc(article, pipeline);
  const substitutions = doc.substitutions.map((one) => ({
    ...one,
    sourceWords: new Int32Array(0),
    probability: 0,
  }));
  expect(substitutions.length).toBeGreaterThan(0);
  expect(unpackDoc(packDoc(doc))).toEqual({ ...doc, substitutions });
});
