import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { PHRASE_PROBABILITY } from '../../../../src/engine/spin/restoration/read-phrases.ts';
import { restore } from '../../../../src/engine/spin/restoration/restore.ts';
import { docOf, loadPipeline, substitutionOf } from '../load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf('Britain’s retail merchants said that it volition rain in December.', pipeline);
});

function restored(...found: [quote: string, probability: number][]) {
  const all = found.map(([quote, probability]) => substitutionOf(doc, quote, { probability }));
  return restore(doc, all, all).map(({ substitution: { first, last, ...one }, sourceWords }) => ({
    quote: doc.text.slice(doc.words[first]?.start, doc.words[last]?.end),
    probability: one.probability,
    best: sourceWords[0],
  }));
}

it('names what stood there, of words that were put there together as of one', () => {
  const found = restored(['retail', 0.4], ['merchants', 0.6], ['volition', 0.9]);
  expect(found.map(({ quote, best }) => [quote, best?.text])).toEqual([
    ['retail merchants', 'retailers'],
    ['volition', 'will'],
  ]);
});

it('is less sure of the wording of a phrase than of the same phrase that was found as one', () => {
  const [read] = restored(['merchants', 0.6]);
  const [found] = restored(['retail merchants', 0.6]);
  expect(read?.best?.text).toBe('retailers');
  expect(read?.best?.probability).toBeCloseTo(PHRASE_PROBABILITY * (found?.best?.probability ?? 0));
});

it('gives probabilities, and nothing for nothing', () => {
  for (const { probability } of restored(['volition', 0.9], ['rain', 0.02])) {
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
  }
  expect(restored()).toEqual([]);
});
