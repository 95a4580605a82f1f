import { describe, expect, it } from 'vitest';
import { isConvincing, isGuess, isMarked, markStrength } from '../../src/engine/is-marked.ts';
import { MIN_CONVINCING_CONFIDENCE, MIN_MARK_PROBABILITY } from '../../src/engine/thresholds.ts';
import type { Evidence } from '../../src/engine/verdict.ts';

const swap = (certainty?: number, chance?: number): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote: 'x',
  ...(certainty !== undefined && { certainty }),
  ...(chance !== undefined && { chances: [chance], expected: ['y'] }),
});

describe('the strength of a mark', () => {
  it('is its certainty, a little less where no wording fits well', () => {
    expect(markStrength(swap(0.8, 1))).toBe(0.8);
    expect(markStrength(swap(0.8, 0.5))).toBeGreaterThan(0.4);
    expect(markStrength(swap(0.8, 0.5))).toBeLessThan(0.8);
    expect(markStrength(swap(0.8, 0))).toBe(0);
  });

  it('is full for what stands on the page as it is quoted', () => {
    expect(markStrength(swap())).toBe(1);
  });
});

it('marks from the threshold on', () => {
  expect(isMarked(swap(MIN_MARK_PROBABILITY.guess, 0.1))).toBe(true);
  expect(isMarked(swap(MIN_MARK_PROBABILITY.guess - 0.01, 1))).toBe(false);
});

it('marks what a rule quotes unless it is a weak sign', () => {
  const join = { ...swap(MIN_MARK_PROBABILITY.quoted), signal: 'broken-join' };
  expect(isMarked(join)).toBe(true);
  expect(isMarked({ ...join, certainty: MIN_MARK_PROBABILITY.quoted - 0.01 })).toBe(false);
});

it('is convinced by a named wording only', () => {
  expect(isConvincing(swap(1, MIN_CONVINCING_CONFIDENCE))).toBe(true);
  expect(isConvincing(swap(1, MIN_CONVINCING_CONFIDENCE - 0.01))).toBe(false);
  expect(isConvincing(swap(0.3, 1))).toBe(false);
  expect(isConvincing(swap(1))).toBe(false);
});

it('calls words guesses, and nothing that is quoted', () => {
  expect(isGuess(swap())).toBe(true);
  expect(isGuess({ ...swap(), signal: 'odd-word' })).toBe(true);
  expect(isGuess({ ...swap(), signal: 'broken-join' })).toBe(false);
});
