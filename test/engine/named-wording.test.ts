import { expect, it } from 'vitest';
import { confidenceOf, namedWording } from '../../src/engine/named-wording.ts';
import { MIN_NAMED_CONFIDENCE } from '../../src/engine/thresholds.ts';
import type { Evidence } from '../../src/engine/verdict.ts';

const swap = (certainty: number, ...chances: number[]): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote: 'seaport',
  expected: ['harbour', 'port'],
  chances,
  certainty,
});

it('is confident as far as the words were substituted and the first wording is right', () => {
  expect(confidenceOf(swap(0.8, 0.5, 0.5))).toBeCloseTo(0.4);
  expect(confidenceOf({ question: 'spun', signal: 'spintax', quote: 'x' })).toBe(1);
});

it('names the first wording from the threshold on', () => {
  expect(namedWording(swap(1, MIN_NAMED_CONFIDENCE))).toBe('harbour');
  expect(namedWording(swap(1, MIN_NAMED_CONFIDENCE - 0.01))).toBeUndefined();
  expect(namedWording(swap(0, 1))).toBeUndefined();
});

it('names nothing where nothing is expected', () => {
  expect(namedWording({ question: 'spun', signal: 'spintax', quote: 'x' })).toBeUndefined();
});
