import { expect, it } from 'vitest';
import { logProbOfSpan } from '../../../src/engine/language-model/log-prob-of-span.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

const [CAT, SAT, THE] = [1, 2, 3];

it('sums the probability of each word given the two before', async () => {
  const { languageModel: lm } = await loadTinyModel();
  const ids = [-1, -1, THE, CAT, SAT];
  expect(logProbOfSpan(lm, ids, 2, 3)).toBeCloseTo(-2);
  expect(logProbOfSpan(lm, ids, 4, 5)).toBeCloseTo(-0.45);
  expect(logProbOfSpan(lm, ids, 2, 5)).toBeCloseTo(-2 - 1.35 - 0.45);
  expect(logProbOfSpan(lm, ids, 3, 3)).toBe(0);
});
