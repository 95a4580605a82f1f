import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/browser/verdict-view/confidence-of.ts';
import { matchCase } from '../../../src/browser/verdict-view/match-case.ts';
import { probabilityWord } from '../../../src/browser/verdict-view/probability-word.ts';
import { selectEvidence } from '../../../src/browser/verdict-view/select-evidence.ts';
import type { Evidence, Level, Verdict } from '../../../src/engine/verdict.ts';

const swap = (quote: string, expected: string, certainty: number, chance = 1): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  chances: [chance],
  certainty,
});

const credit: Evidence = { question: 'reposted', signal: 'credit', quote: 'Source: Origin' };

const verdict = (spun: Level, reposted: Level, ...evidence: Evidence[]): Verdict => ({
  level: spun,
  words: 400,
  kind: 'original',
  kindReasons: [],
  spun: { level: spun, score: 0 },
  reposted: { level: reposted, score: 0 },
  candidates: [],
  evidence,
  truncated: false,
});

const quotes = (evidence: Evidence[]) => evidence.map(({ quote }) => quote);

test('likely evidence is highlighted, doubtful evidence on request, other questions are listed apart', () => {
  const {
    shown: told,
    remaining: untold,
    likely,
    doubtful,
  } = selectEvidence(
    verdict('warning', 'clear', swap('non', 'not', 0.8), swap('lath', 'board', 0.2), credit),
    [],
  );
  expect(quotes(told)).toEqual(['non', 'lath']);
  expect(quotes(untold)).toEqual(['Source: Origin']);
  expect(quotes(likely)).toEqual(['non']);
  expect(quotes(doubtful)).toEqual(['lath']);
});

test('if nothing is likely by itself, all evidence for the answer is highlighted', () => {
  const { likely, doubtful } = selectEvidence(
    verdict('notice', 'clear', swap('lath', 'board', 0.2)),
    [],
  );
  expect(quotes(likely)).toEqual(['lath']);
  expect(doubtful).toEqual([]);
});

test('hidden signals are listed and not highlighted', () => {
  const picked = selectEvidence(verdict('warning', 'notice', swap('non', 'not', 0.8), credit), [
    'swap',
  ]);
  expect(quotes(picked.shown)).toEqual(['non', 'Source: Origin']);
  expect(quotes(picked.likely)).toEqual(['Source: Origin']);
});

test.each([
  [0.99, 0.95, 'almostCertainly'],
  [0.99, 0.6, 'probably'],
  [0.6, 0.99, 'probably'],
  [0.6, 0.5, 'perhaps'],
])(
  'a substitution of probability %s with a wording of probability %s is shown as "%s"',
  (certainty, chance, phrase) => {
    const evidence = swap('lath', 'board', certainty, chance);
    expect(probabilityWord(evidence)).toBe(phrase);
    expect(confidenceOf(evidence)).toBeCloseTo(certainty * chance);
  },
);

test.each([
  ['web', 'Spider web', 'Web'],
  ['web', 'spider web', 'web'],
  ['web', 'SPIDER WEB', 'WEB'],
  ['it', 'I', 'It'],
  ['été', 'Summer', 'Été'],
])('"%s" in place of "%s" is written "%s"', (words, quote, expected) => {
  expect(matchCase(words, quote)).toBe(expected);
});
