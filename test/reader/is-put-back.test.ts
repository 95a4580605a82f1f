import { expect, it } from 'vitest';
import { MIN_PUT_BACK_CONFIDENCE } from '../../src/engine/thresholds.ts';
import type { Evidence } from '../../src/engine/verdict.ts';
import { isPutBack } from '../../src/reader/is-put-back.ts';

const swap = (certainty: number, chance: number): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote: 'lath',
  expected: ['board'],
  chances: [chance],
  certainty,
});

it('puts back what was probably swapped, and probably for that', () => {
  expect(isPutBack(swap(1, MIN_PUT_BACK_CONFIDENCE))).toBe(true);
  expect(isPutBack(swap(1, MIN_PUT_BACK_CONFIDENCE - 0.01))).toBe(false);
});

it('puts nothing back that is not marked, however sure its wording', () => {
  expect(isPutBack(swap(0.9, 1))).toBe(false);
});

it('puts nothing back where nothing is known to have stood there', () => {
  expect(isPutBack({ question: 'spun', signal: 'odd-word', quote: 'lath', certainty: 1 })).toBe(
    false,
  );
});
