import { beforeAll, expect, it } from 'vitest';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { listedPhrases } from '../../../../src/engine/spin/restoration/listed-phrases.ts';
import { docOf, loadPipeline, wordsIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

/** The phrases that begin where some words do, as length and forms. */
function phrasesAt(text: string, quote: string) {
  const doc = docOf(text, pipeline);
  return listedPhrases(doc, wordsIn(doc, quote).first).map(({ length, forms }) => [length, forms]);
}

it('knows a phrase as it is listed', () => {
  const text = 'The shop sold an insurance premium to the old man.';
  expect(phrasesAt(text, 'insurance')).toContainEqual([2, ['base']]);
});

it('knows a phrase by its last word or by its first in another form', () => {
  expect(phrasesAt('All retail merchants of the town met.', 'retail')).toContainEqual([2, ['s']]);
  expect(phrasesAt('The owner gave up the old shop.', 'gave')).toContainEqual([2, ['past']]);
});

it('knows no phrase across a comma or the end of a sentence', () => {
  expect(phrasesAt('He paid for insurance, premium goods and wine.', 'insurance')).toEqual([]);
  expect(phrasesAt('He paid for the insurance. Premium goods came.', 'insurance')).toEqual([]);
});

it('knows none where both words differ, at a word without an id, and at the last word', () => {
  expect(phrasesAt('These are retails merchants of the town.', 'retails')).toEqual([]);
  expect(phrasesAt('The zorblatt premium was paid in the town.', 'zorblatt')).toEqual([]);
  expect(phrasesAt('The man paid for the insurance', 'insurance')).toEqual([]);
});
