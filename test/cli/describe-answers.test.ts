import { expect, test } from 'vitest';
import { describeReposted, describeSpun } from '../../src/cli/describe-answers.ts';
import type { Answer, Evidence, PageType, Verdict } from '../../src/engine/verdict.ts';
import { makeVerdict } from '../make-verdict.ts';

const verdictOf = (verdict: Partial<Verdict>): Verdict =>
  makeVerdict({ language: 'en', kind: 'original', ...verdict });

const unknown = (reason: NonNullable<Answer['reason']>, verdict: Partial<Verdict>) =>
  verdictOf({ level: 'unknown', reason, spun: { level: 'unknown', score: 0, reason }, ...verdict });

const swap: Evidence = { question: 'spun', signal: 'swap', quote: 'non', certainty: 0.97 };

test.each<[string, Verdict]>([
  ['No signs of rewording.', verdictOf({})],
  [
    'Looks reworded by machine: words look swapped in 2 places.',
    verdictOf({
      level: 'warning',
      spun: { level: 'warning', score: 1 },
      evidence: [swap, swap, { ...swap, certainty: 0.2 }],
    }),
  ],
  ['The wording is not judged: 72 words; it takes 100.', unknown('too-short', { words: 72 })],
  [
    'The wording is not judged: too few of its words can be judged.',
    unknown('too-short', { words: 140 }),
  ],
  [
    'The wording is not judged: its language, German, is not supported.',
    unknown('language-not-supported', { language: 'de' }),
  ],
])('“%s”', (sentence, verdict) => {
  expect(describeSpun(verdict)).toBe(sentence);
});

test.each<[PageType, string]>([
  ['republished-with-credit', 'Republished from origin.example, with credit.'],
  ['agency-copy', 'A news agency’s report.'],
  ['portal', 'A portal; the original is at origin.example.'],
  ['cannot-tell', 'Perhaps taken from another site.'],
])('a page of the kind %s: “%s”', (kind, sentence) => {
  const original = {
    name: 'Origin',
    site: 'origin.example',
    confidence: 0.9,
    quote: 'Source: Origin',
    reasons: [],
    deep: true,
  };
  const reposted: Answer = { level: 'notice', score: 0.5 };
  expect(describeReposted(verdictOf({ level: 'notice', kind, reposted, original }))).toBe(sentence);
});

test('where words look swapped, a page is not called what it says it is', () => {
  const spun: Answer = { level: 'warning', score: 1 };
  const verdict = verdictOf({ level: 'warning', kind: 'credited-repost', spun });
  expect(describeReposted(verdict)).toBe('No signs of copying. A plain copy leaves none.');
});
