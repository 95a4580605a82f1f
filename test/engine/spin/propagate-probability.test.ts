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

test('the same pair has the same probability everywhere, another source word its own', () => {
  const evidence = [
    swap('Non', 'not', 0.3),
    swap('non', 'not', 0.8),
    swap('non', 'no', 0.2),
    ODD_WORD,
  ];
  const certainties = propagateProbability(evidence).map(({ certainty }) => certainty);
  expect(certainties).toEqual([0.8, 0.8, 0.2, 0.4]);
});
