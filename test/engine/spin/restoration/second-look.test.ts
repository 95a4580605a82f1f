import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { rankSourceWords } from '../../../../src/engine/spin/restoration/rank-source-words.ts';
import { secondLook } from '../../../../src/engine/spin/restoration/second-look.ts';
import { docOf, loadPipeline, substitutionOf } from '../load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf('She said that it volition rain at the terminate of the week.', pipeline);
});

function lookAt(found: [quote: string, probability: number][]): number[] {
  const read = found.map(([quote, probability]) => substitutionOf(doc, quote, { probability }));
  const ranked = rankSourceWords(doc, read);
  return secondLook(doc, { read, ranked, readings: new Set(), found: read });
}

it('believes in words whose likeliest source word fits far better', () => {
  const [volition = 0, week = 1] = lookAt([
    ['volition', 0.5],
    ['week', 0.5],
  ]);
  expect(volition).toBeGreaterThan(0.8);
  expect(week).toBeLessThan(volition);
});

it('believes more in what was likelier before', () => {
  const [sure = 0] = lookAt([['terminate', 0.95]]);
  const [unsure = 1] = lookAt([['terminate', 0.05]]);
  expect(sure).toBeGreaterThan(unsure);
});

it('has nothing to say of a text in which nothing was found', () => {
  expect(lookAt([])).toEqual([]);
});
