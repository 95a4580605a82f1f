import { expect, it } from 'vitest';
import {
  logProbAlone,
  spanLogProb,
  sumUnigramLogProbs,
} from '../../../../src/engine/spin/substitutions/span-log-prob.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';

const model = await loadTinyModel();
const ids = (words: string) =>
  Int32Array.from(words.split(' '), (word) => model.vocabulary.idOf(word) ?? -1);
const span = (words: string, from: number, to: number) => ({ ids: ids(words), from, to, first: 0 });

it('a word alone is as likely as its frequency says', () => {
  expect(logProbAlone(model, span('the cat sat', 1, 2))).toBeCloseTo(-5, 1);
});

it('words of a phrase predict each other', () => {
  const phrase = logProbAlone(model, span('x the cat sat', 1, 3));
  expect(phrase).toBeCloseTo(-2 - 1.35, 1);
  expect(phrase).toBeGreaterThan(sumUnigramLogProbs(model, ids('the cat')));
});

it('adds up the frequencies of some words, or of a part of them', () => {
  expect(sumUnigramLogProbs(model, ids('the cat sat'))).toBeCloseTo(-2 - 5 - 4.5, 1);
  expect(sumUnigramLogProbs(model, ids('the cat sat'), 1, 2)).toBeCloseTo(-5, 1);
  expect(sumUnigramLogProbs(model, ids('the'), 1)).toBe(0);
});

it('of a phrase only the first word must fit what stands before', () => {
  const words = 'x x the cat sat there';
  expect(spanLogProb(model, span(words, 2, 3))).toBeCloseTo(-2 - 1.35 - 0.45, 1);
  expect(spanLogProb(model, span(words, 2, 4))).toBeCloseTo(-2 - 0.45 - 6, 1);
});
