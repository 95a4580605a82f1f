import { expect, test } from 'vitest';
import { judge } from '../../src/engine/judge.ts';
import type { Answer, Level, SourceCandidate } from '../../src/engine/verdict.ts';

const answer = (level: Level): Answer =>
  level === 'unknown' ? { level, score: 0, reason: 'too-short' } : { level, score: 0.5 };

const credit: SourceCandidate = {
  url: 'https://origin.example/story',
  name: 'Origin',
  confidence: 0.6,
  quote: 'Source: origin.example',
  reasons: ['label'],
  deep: true,
};

test.each<[Level, Level, Level]>([
  ['clear', 'clear', 'clear'],
  ['warning', 'clear', 'warning'],
  ['clear', 'notice', 'notice'],
  ['notice', 'warning', 'warning'],
  ['unknown', 'notice', 'notice'],
  ['unknown', 'clear', 'unknown'],
  ['clear', 'unknown', 'unknown'],
])('spun %s and reposted %s make %s', (spun, reposted, level) => {
  expect(judge(answer(spun), answer(reposted), undefined).level).toBe(level);
});

test('an open question gives its reason', () => {
  expect(judge(answer('unknown'), answer('clear'), undefined).reason).toBe('too-short');
});

test('some signs of spinning become a warning beside a credit, none stay none', () => {
  expect(judge(answer('notice'), answer('notice'), credit).level).toBe('warning');
  expect(judge(answer('clear'), answer('notice'), credit).level).toBe('notice');
});

test('signs beside a wording that says nothing become no warning, credit or not', () => {
  expect(judge({ level: 'notice', score: 0.1 }, answer('notice'), credit).level).toBe('notice');
});

test('a faint credit changes nothing', () => {
  expect(judge(answer('notice'), answer('clear'), { ...credit, confidence: 0.3 }).level).toBe(
    'notice',
  );
});
