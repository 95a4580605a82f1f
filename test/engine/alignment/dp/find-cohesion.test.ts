import { expect, it } from 'vitest';
import type { AlignmentStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';
import { findCohesion } from '../../../../src/engine/alignment/dp/find-cohesion.ts';
import { keptSteps, stepOf, textOf, weighedTexts } from '../weighed-texts.ts';

/** The adjacent words of the copy that belong together. */
function phrasesOf(copyText: string, originalText: string, steps: AlignmentStep[] = []) {
  const { copy, original, weights } = weighedTexts(copyText, originalText);
  const isCohesive = findCohesion(copy, original, weights, steps);
  const at = Array.from({ length: copy.length - 1 }, (_, i) => i).filter(isCohesive);
  return at.map((i) => textOf(copy, i, i + 2));
}

const TWICE = 'tide table, then tide table';

it('finds two words that occur together more than once', () => {
  expect(phrasesOf(TWICE, 'almanac')).toEqual(['tide table', 'tide table']);
  expect(phrasesOf('tide table', 'almanac')).toEqual([]);
});

it('passes over pairs that the original has as well', () => {
  expect(phrasesOf(TWICE, 'the tide table')).toEqual([]);
});

it('passes over pairs whose words mostly stand elsewhere', () => {
  const elsewhere = (times: number) => '; tide'.repeat(times) + '; table'.repeat(times);
  expect(phrasesOf(TWICE + elsewhere(1), 'almanac')).toHaveLength(2);
  expect(phrasesOf(TWICE + elsewhere(2), 'almanac')).toEqual([]);
});

it('passes over pairs that an alignment separated: each word replaces one word', () => {
  const swap = (at: number) => stepOf('swapped', [at, at + 1], [at, at + 1]);
  const original = 'sea chart, then sea chart';
  expect(phrasesOf(TWICE, original, [...keptSteps(0, 0, 1), swap(1)])).toEqual([]);
  expect(phrasesOf(TWICE, original, [swap(0), swap(1), ...keptSteps(2, 2, 1)])).toEqual([]);
  const grown = [stepOf('swapped', [0, 1], [0, 1]), stepOf('inserted', [1, 2], [1, 1])];
  expect(phrasesOf(TWICE, original, grown)).toHaveLength(2);
});
