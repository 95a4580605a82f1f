import { expect, it, vi } from 'vitest';
import { DELETED, INSERTED } from '../../../../src/engine/alignment/dp/dp-matrix.ts';
import { fillMatrix } from '../../../../src/engine/alignment/dp/fill-matrix.ts';
import type { SubstitutionPrior } from '../../../../src/engine/alignment/dp/substitution-prior.ts';
import { plainInput, wholeGap } from './plain-input.ts';

/** The best score of aligning two texts, rounded to tenths, and the state it ends in. */
function fill(copy: string, original: string, known: Partial<SubstitutionPrior> = {}) {
  const input = plainInput(copy, original, known);
  const [rows, columns] = [input.copy.length, input.original.length];
  fillMatrix(input, wholeGap(input), rows, columns);
  const { score, bestState, width } = input.matrix;
  const cell = rows * width + columns;
  const state = bestState[cell] as number;
  return { score: Math.round((score[cell * 3 + state] as number) * 10) / 10, state };
}

it.each([
  ['the same word', 'gull', 'gull', 4],
  ['the same punctuation', ';', ';', 2],
  ['another word', 'gull', 'tern', -0.3],
  ['two words and one of them', 'gull tern', 'gull kite', 3.7],
  ['a word that became a phrase', 'gull tern', 'gull', 3.3],
])('scores %s', (_, copy, original, score) => {
  expect(fill(copy, original).score).toBe(score);
});

it('never puts punctuation for a word', () => {
  const { score, state } = fill('gull', ';');
  expect([INSERTED, DELETED]).toContain(state);
  expect(score).toBe(-2);
});

it('adds what the prior knows about two words', () => {
  expect(fill('gull', 'tern', { word: () => 3 }).score).toBe(2.7);
});

it('tries phrases in small gaps only', () => {
  const calls = (words: number) => {
    const copyPhrase = vi.fn(() => 0);
    const text = (word: string) => Array.from({ length: words }, (_, i) => word + i).join(' ');
    fill(text('gull'), text('tern'), { copyPhrase });
    return copyPhrase.mock.calls.length;
  };
  expect(calls(39)).toBeGreaterThan(0);
  expect(calls(40)).toBe(0);
});
