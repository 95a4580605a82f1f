import { expect, test } from 'vitest';
import { propagateProbability } from '../../../src/engine/spin/propagate-probability.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';

const swap = (quote: string, expected: string, certainty: number): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  chances: [1],
  certainty,
});

const ODD_WORD: Evidence = { question: 'spun', signal: 'odd-word', quote: 'non', certainty: 0.4 };

test('a guess is as likely as a rule’s match with its pair, and no other', () => {
  const match = { ...swap('Non', 'not', 0.8), signal: 'wrong-sense' };
  const guesses = [
    swap('non', 'not', 0.3),
    swap('non', 'not', 0.9),
    swap('non', 'no', 0.2),
    ODD_WORD,
  ];
  const certainties = propagateProbability([match], guesses).map(({ certainty }) => certainty);
  expect(certainties).toEqual([0.8, 0.9, 0.2, 0.4]);
});

test('guesses say nothing of one another', () => {
  const guesses = [swap('non', 'not', 0.3), swap('non', 'not', 0.9)];
  expect(propagateProbability([], guesses)).toEqual(guesses);
});
