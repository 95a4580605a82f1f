import { expect, test } from 'vitest';
import type { Evidence } from '../../src/engine/verdict.ts';
import { groupEvidence } from '../../src/popup/evidence/group-evidence.ts';

const swap = (quote: string, best: string, certainty: number): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [best],
  chances: [1],
  certainty,
});

const itemsOf = (evidence: Evidence[]) =>
  groupEvidence(evidence)
    .flatMap(({ signalGroups }) => signalGroups)
    .flatMap(({ findings }) => findings)
    .map(({ evidence: { quote, expected }, count }) => [quote, expected?.[0], count]);

test('words are listed once for each wording that is named', () => {
  const evidence = [swap('role', 'part', 0.8), swap('Role', 'part', 0.9), swap('role', 'job', 0.7)];
  expect(itemsOf(evidence)).toEqual([
    ['Role', 'part', 2],
    ['role', 'job', 1],
  ]);
});

test('words of which no other can be named are listed once', () => {
  expect(itemsOf([swap('kept', 'held', 0.1), swap('kept', 'saved', 0.05)])).toEqual([
    ['kept', 'held', 2],
  ]);
});
