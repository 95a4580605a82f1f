import { beforeAll, expect, it } from 'vitest';
import { logListings } from '../../../../src/engine/spin/channel/log-listings.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { idsIn, loadPipeline } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const listingsOf = (word: string) => {
  const [entry = -1] = idsIn(pipeline, word);
  return logListings(pipeline.model, word, entry);
};

it('counts the sets and roots that list a word in any of its forms', () => {
  expect(listingsOf('terminate')).toBeGreaterThan(0);
  expect(listingsOf('terminates')).toBeGreaterThanOrEqual(listingsOf('terminate'));
});

it('is 0 for words that no thesaurus lists', () => {
  expect(listingsOf('zorblatt')).toBe(0);
  expect(listingsOf('the')).toBe(0);
});
