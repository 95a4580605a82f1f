import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { readPhrases } from '../../../../src/engine/spin/restoration/read-phrases.ts';
import { docOf, loadPipeline, substitutionOf } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const quotesOf = ({ text, words }: Doc, found: { first: number; last: number }[]) =>
  found.map(({ first, last }) => text.slice(words[first]?.start, words[last]?.end));

/** What is read of a text in which some words look substituted, with these probabilities. */
function readingOf(text: string, found: [quote: string, probability: number][]) {
  const doc = docOf(text, pipeline);
  const given = found.map(([quote, probability]) => substitutionOf(doc, quote, { probability }));
  const read = readPhrases(doc, given);
  return { quotes: quotesOf(doc, read), read };
}

const RETAIL = 'The BRC said that Britain’s retail merchants had endured their worst December.';

it('reads words that were put there together as one, as likely as the likeliest of them', () => {
  const { quotes, read } = readingOf(RETAIL, [
    ['retail', 0.3],
    ['merchants', 0.6],
    ['endured', 0.4],
  ]);
  expect(quotes).toEqual(['retail merchants', 'endured']);
  expect(read[0]?.probability).toBe(0.6);
});

it('reads a phrase of which one word alone was found', () => {
  expect(readingOf(RETAIL, [['merchants', 0.5]]).quotes).toEqual(['retail merchants']);
});

it('leaves words alone that are too unlikely to have been put there', () => {
  expect(readingOf(RETAIL, [['merchants', 0.05]]).quotes).toEqual(['merchants']);
});

it('leaves a phrase alone that fits as well as what it may stand for', () => {
  const text = 'They had to walk along the river for a very long time in the rain.';
  expect(readingOf(text, [['walk', 0.9]]).quotes).toEqual(['walk']);
});

it('leaves alone what reaches beyond a phrase, and a phrase that was found as one', () => {
  expect(readingOf(RETAIL, [['merchants had', 0.9]]).quotes).toEqual(['merchants had']);
  expect(readingOf(RETAIL, [['retail merchants', 0.2]]).read[0]?.probability).toBe(0.2);
});

it('reads nothing in a text in which nothing was found', () => {
  expect(readingOf(RETAIL, []).read).toEqual([]);
});
