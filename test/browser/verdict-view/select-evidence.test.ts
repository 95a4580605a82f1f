import { expect, test } from 'vitest';
import { matchCase } from '../../../src/browser/verdict-view/match-case.ts';
import { probabilityWord } from '../../../src/browser/verdict-view/probability-word.ts';
import { selectEvidence } from '../../../src/browser/verdict-view/select-evidence.ts';
import { markStrength } from '../../../src/engine/is-marked.ts';
import { confidenceOf, namedWording } from '../../../src/engine/named-wording.ts';
import type { Evidence, Level, Verdict } from '../../../src/engine/verdict.ts';
import { makeVerdict } from '../../make-verdict.ts';

const swap = (quote: string, expected: string, certainty: number, chance = 1): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  chances: [chance],
  certainty,
});

const credit: Evidence = { question: 'reposted', signal: 'credit', quote: 'Source: Origin' };

const verdict = (spun: Level, reposted: Level, ...evidence: Evidence[]): Verdict =>
  makeVerdict({
    level: spun,
    spun: { level: spun, score: 0 },
    reposted: { level: reposted, score: 0 },
    evidence,
  });

const quotes = (evidence: Evidence[]) => evidence.map(({ quote }) => quote);

test('likely evidence is marked, the surest first, doubtful evidence on request', () => {
  const evidence = [swap('past', 'by', 0.95), swap('non', 'not', 0.98), swap('lath', 'board', 0.9)];
  const { likely, doubtful } = selectEvidence(verdict('warning', 'clear', ...evidence), []);
  expect(quotes(likely)).toEqual(['non', 'past']);
  expect(quotes(doubtful)).toEqual(['lath']);
});

test('nothing is shown for a question that is answered with no', () => {
  const found = verdict('clear', 'clear', swap('non', 'not', 0.99), credit);
  expect(selectEvidence(found, [])).toEqual({ likely: [], marked: [], doubtful: [] });
});

test('if nothing is likely by itself, what stands on the page is marked, and no guess', () => {
  const join: Evidence = { ...swap('such because the', 'such as the', 0.3), signal: 'broken-join' };
  const { likely, doubtful } = selectEvidence(
    verdict('notice', 'clear', swap('lath', 'board', 0.2), join),
    [],
  );
  expect(quotes(likely)).toEqual(['such because the']);
  expect(quotes(doubtful)).toEqual(['lath']);
});

test('a mark is weaker where no wording fits well', () => {
  const strengths = [1, 0.5, 0.1].map((chance) => markStrength(swap('a', 'b', 0.6, chance)));
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(strengths[0]).toBe(0.6);
});

test('hidden signals are not marked', () => {
  const picked = selectEvidence(verdict('warning', 'notice', swap('non', 'not', 0.95), credit), [
    'swap',
  ]);
  expect(quotes(picked.likely)).toEqual(['Source: Origin']);
});

test.each([
  [0.99, 0.95, 'almostCertainly'],
  [0.99, 0.6, 'probably'],
  [0.6, 0.99, 'probably'],
  [0.6, 0.5, 'perhaps'],
  [0.6, 0.4, 'unusualHere'],
])(
  'a substitution of probability %s with a wording of probability %s is shown as "%s"',
  (certainty, chance, phrase) => {
    const evidence = swap('lath', 'board', certainty, chance);
    expect(probabilityWord(evidence)).toBe(phrase);
    expect(confidenceOf(evidence)).toBeCloseTo(certainty * chance);
  },
);

test('no wording is named that is wrong more often than one can bear, and after a comparison it is the original’s', () => {
  expect(namedWording(swap('lath', 'board', 0.6, 0.5))).toBe('board');
  expect(namedWording(swap('lath', 'board', 0.6, 0.4))).toBeUndefined();
  expect(probabilityWord({ ...swap('lath', 'board', 1), isProved: true })).toBe('originalSays');
});

test.each([
  ['web', 'Spider web', 'Web'],
  ['web', 'spider web', 'web'],
  ['web', 'SPIDER WEB', 'WEB'],
  ['it', 'I', 'It'],
  ['été', 'Summer', 'Été'],
])('"%s" in place of "%s" is written "%s"', (words, quote, expected) => {
  expect(matchCase(words, quote)).toBe(expected);
});
