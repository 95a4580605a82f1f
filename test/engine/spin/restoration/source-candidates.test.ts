import { beforeAll, expect, it } from 'vitest';
import { allCandidates } from '../../../../src/engine/spin/channel/candidate-set.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { sourceCandidates } from '../../../../src/engine/spin/restoration/source-candidates.ts';
import { docOf, loadPipeline, wordsIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

function candidatesOf(text: string, quote: string): string[] {
  const doc = docOf(text, pipeline);
  const { first, last } = wordsIn(doc, quote);
  const set = sourceCandidates(doc, first, last);
  return (set ? allCandidates(set) : []).map((ids) =>
    Array.from(ids, (id) => doc.model.vocabulary.wordOf(id)).join(' '),
  );
}

it('leads back from a word, and from its base form to the others', () => {
  expect(candidatesOf('She said that it volition rain.', 'volition')).toContain('will');
  expect(candidatesOf('The papers report it each day.', 'report')).toContain('reported');
});

it('leads back from a word that the model has in another form only', () => {
  expect(candidatesOf('He woolgathers of a house by the sea.', 'woolgathers')).toContain('dreams');
});

it('leads back from a phrase as it is listed, and from its plural to plurals', () => {
  const text = 'The retail merchants paid a high insurance premium.';
  expect(candidatesOf(text, 'insurance premium')).toContain('premium');
  expect(candidatesOf(text, 'retail merchants')).toContain('retailers');
});

it('leads nowhere from a word or phrase that no thesaurus lists', () => {
  expect(candidatesOf('The zorblatt came home.', 'zorblatt')).toEqual([]);
  expect(candidatesOf('The gardener came home.', 'gardener came')).toEqual([]);
});
