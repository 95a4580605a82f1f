import { expect, it } from 'vitest';
import { scoreWordRun } from '../../../../src/engine/attribution/search/score-word-run.ts';

const score = (text: string) =>
  scoreWordRun({ text, words: text.split(' '), start: 0, end: text.length });

it.each([
  ['it was so', 0],
  ['it was constabulary', 1],
  ['it was harbour', 0],
  ['it was Ada', 2.5],
  ['Ada was so', 0],
  ['it was 1450', 3],
  ['12th so Ada constabulary', 6.5],
])('“%s” is worth %d', (text, worth) => {
  expect(score(text)).toBe(worth);
});

it('an empty run is worth nothing', () => {
  expect(scoreWordRun({ text: '', words: [], start: 0, end: 0 })).toBe(0);
});
