import { expect, test } from 'vitest';
import { judge, judgeSpin } from '../../src/engine/judge.ts';
import type { SpinDetection } from '../../src/engine/spin/detect-spin.ts';
import type { Doc } from '../../src/engine/spin/document.ts';
import { splitWords } from '../../src/engine/text/split-words.ts';
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

const LIMITS = [{ words: Number.POSITIVE_INFINITY, notice: 1, warning: 3 }];

const WORDING = { signal: 'pivot-slip', weight: 1, isWording: true };

/** What was found in an English text with these log-odds, passages' log-odds, and so many different rule matches. */
function detection(logOdds: number, passages: number[], matches: number): SpinDetection {
  const text = 'one two three four';
  const ruleEvidence = splitWords(text)
    .slice(0, matches)
    .map(({ start, end, key }) => ({ start, end, key, ...WORDING }));
  const doc = { text, words: splitWords(text), model: { classifier: { thresholds: LIMITS } } };
  return {
    doc: doc as unknown as Doc,
    evidence: { substitutions: [], ruleEvidence },
    classified: { logOdds, passages: passages.map((odds) => ({ from: 0, to: 2, logOdds: odds })) },
  };
}

test.each<[string, SpinDetection, Level, Answer['extent']]>([
  ['nothing', detection(0, [], 0), 'clear', undefined],
  ['log-odds above the lower limit', detection(1, [], 0), 'notice', 'whole'],
  ['log-odds above the upper limit', detection(3, [], 0), 'warning', 'whole'],
  ['a passage', detection(0, [5], 0), 'warning', 'parts'],
  ['one rule match', detection(0, [], 1), 'clear', undefined],
  ['two rule matches', detection(0, [], 2), 'notice', 'whole'],
  // Rules alone never warn: the classifier sees nothing in the wording.
  ['three rule matches', detection(0, [], 3), 'notice', 'whole'],
])('%s in an English text', (_, found, level, extent) => {
  const spun = judgeSpin(found);
  expect(spun.level).toBe(level);
  expect(spun.extent).toBe(extent);
});

test('the score is the probability of the highest log-odds', () => {
  expect(judgeSpin(detection(0, [], 0)).score).toBe(0.5);
  expect(judgeSpin(detection(0, [2, 4], 0)).score).toBeCloseTo(1 / (1 + Math.exp(-4)));
});

test.each<[number, Level]>([
  [0, 'unknown'],
  [1, 'unknown'],
  [2, 'notice'],
  [3, 'warning'],
])('%i rule matches in another language', (matches, level) => {
  const { doc, evidence } = detection(0, [], matches);
  const spun = judgeSpin({ doc, evidence });
  expect(spun.level).toBe(level);
  expect(spun.reason).toBe(level === 'unknown' ? 'language-not-supported' : undefined);
});

test('what cannot be judged says why, whatever was found', () => {
  expect(judgeSpin({ ...detection(9, [], 3), reason: 'too-short' })).toEqual({
    level: 'unknown',
    score: 0,
    reason: 'too-short',
  });
});

test('signs in another language, without a change of wording, are a doubtful notice', () => {
  const { doc, evidence } = detection(0, [], 3);
  const ruleEvidence = evidence.ruleEvidence.map((match) => ({
    ...match,
    signal: match.key,
    isWording: false,
  }));
  const spun = judgeSpin({ doc, evidence: { ...evidence, ruleEvidence } });
  expect(spun.level).toBe('notice');
  expect(spun.score).toBeLessThan(0.5);
});
