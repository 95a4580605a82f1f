import { expect, test } from 'vitest';
import { advise } from '../../src/background/advise.ts';
import { type BannerTier, readSettings } from '../../src/browser/settings.ts';
import type { Answer, Evidence, Level, Verdict } from '../../src/engine/verdict.ts';

const answer = (level: Level): Answer => ({ level, score: 0.5 });

const verdictOf = (level: Level, evidence: Evidence[] = []): Verdict => ({
  level,
  words: 400,
  kind: 'cannot-tell',
  kindReasons: [],
  spun: answer(level),
  reposted: answer('clear'),
  candidates: [],
  evidence,
  truncated: false,
});

const URL = 'https://www.digest.example/story';

test.each<[Level, BannerTier, BannerTier]>([
  ['warning', 'slim', 'slim'],
  ['notice', 'slim', 'none'],
  ['warning', 'strong', 'strong'],
  ['notice', 'strong', 'slim'],
  ['clear', 'strong', 'none'],
  ['unknown', 'strong', 'none'],
  ['warning', 'none', 'none'],
])('%s with the banner set to %s shows %s', (level, banner, tier) => {
  expect(advise(verdictOf(level), URL, readSettings({ banner })).tier).toBe(tier);
});

test('a site where the reader wants no banner gets none', () => {
  const settings = readSettings({ sites: { 'digest.example': { quiet: true } } });
  expect(advise(verdictOf('warning'), URL, settings).tier).toBe('none');
});

test('examples are the surest findings with an expectation, each once', () => {
  const swap = (quote: string, certainty: number, ...expected: string[]): Evidence => ({
    question: 'spun',
    signal: 'swap',
    quote,
    certainty,
    ...(expected.length > 0 && { expected }),
  });
  const evidence = [
    swap('faint', 0.4, 'weak'),
    swap('tin can', 0.9, 'can'),
    swap('no guess', 1),
    swap('tin can', 0.8, 'can'),
    swap('volition', 0.95, 'will'),
    swap('inwards', 0.7, 'in'),
  ];
  expect(advise(verdictOf('warning', evidence), URL, readSettings({})).examples).toEqual([
    { quote: 'volition', expected: 'will' },
    { quote: 'tin can', expected: 'can' },
    { quote: 'inwards', expected: 'in' },
  ]);
});
