import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import { spunNeighbours } from '../../../../src/engine/spin/restoration/spun-neighbours.ts';
import type { Substitution } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { docOf, loadPipeline, substitutionOf } from '../load-pipeline.ts';

let doc: Doc;
beforeAll(async () => {
  doc = docOf('Volition they come? It volition rain, the volition end.', await loadPipeline());
});

const found = (...probabilities: number[]): Substitution[] =>
  ['Volition', 'volition rain', 'volition end'].map((quote, i) => {
    const { first } = substitutionOf(doc, quote);
    return substitutionOf(doc, quote, { first, last: first, probability: probabilities[i] ?? 0 });
  });

it('knows what was found wherever the page has the same words', () => {
  const all = found(0.2, 0.9, 0.1);
  const neighbours = spunNeighbours(doc, all)(all[0] as Substitution);
  expect(neighbours).toMatchObject({ likeliest: 0.9, times: 3 });
  expect(neighbours.mean).toBeCloseTo(0.4);
});

it('knows what stands near it, itself aside', () => {
  const [first, second, third] = found(0.2, 0.9, 0.1) as [Substitution, Substitution, Substitution];
  const neighboursOf = spunNeighbours(doc, [first, second, third]);
  expect(neighboursOf(second).beside).toBe(0.1);
  expect(neighboursOf(third).beside).toBe(0.9);
  expect(spunNeighbours(doc, [second])(second).beside).toBe(0);
});

it('knows how many substitutions the text has', () => {
  const all = found(0.5, 0.5, 0);
  expect(spunNeighbours(doc, all)(all[0] as Substitution).rate).toBeCloseTo(1 / doc.words.length);
});

it('knows of a phrase that nothing else has what it was read from', () => {
  const phrase = substitutionOf(doc, 'volition rain', { probability: 0.6 });
  const neighbours = spunNeighbours(doc, found(0, 0.6, 0))(phrase);
  expect(neighbours).toMatchObject({ likeliest: 0.6, mean: 0.6, times: 1 });
});
