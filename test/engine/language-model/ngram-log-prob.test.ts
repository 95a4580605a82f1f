import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageModel } from '../../../src/engine/language-model/language-model.ts';
import {
  backoffLogWeight,
  bigramLogProb,
  findBigram,
  searchBigram,
  storedBigramLogProb,
  trigramLogProb,
  UNKNOWN_ID,
  unigramLogProb,
} from '../../../src/engine/language-model/ngram-log-prob.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

const [CAT, SAT, THE, THERE, MOGGY] = [1, 2, 3, 4, 5];
let lm: LanguageModel;
beforeAll(async () => {
  lm = (await loadTinyModel()).languageModel;
});

const bigram = (first: number, second: number) =>
  bigramLogProb(lm, first, second, findBigram(lm, first, second));

describe('bigrams', () => {
  it.each([
    [CAT, SAT, 0],
    [THE, CAT, 1],
    [THE, SAT, 2],
    [SAT, CAT, -1],
    [MOGGY, SAT, -1],
    [UNKNOWN_ID, SAT, -1],
    [THE, UNKNOWN_ID, -1],
  ])('%i %i stand at %i', (first, second, position) => {
    expect(findBigram(lm, first, second)).toBe(position);
    expect(searchBigram(lm, first, second)).toBe(position);
  });

  it('have their own probability, or that of the word with the back-off weight', () => {
    expect(storedBigramLogProb(lm, 1)).toBeCloseTo(-1.35);
    expect(bigram(THE, CAT)).toBeCloseTo(-1.35);
    expect(bigram(THE, THERE)).toBeCloseTo(0.6 - 6);
    expect(bigram(MOGGY, THERE)).toBeCloseTo(-6);
    expect(bigram(UNKNOWN_ID, CAT)).toBeCloseTo(-5);
  });
});

describe('single words', () => {
  it('outside the vocabulary have a low probability and no back-off weight', () => {
    expect(unigramLogProb(lm, UNKNOWN_ID)).toBeLessThan(-10);
    expect(backoffLogWeight(lm, UNKNOWN_ID)).toBe(0);
    expect(backoffLogWeight(lm, MOGGY)).toBe(0);
    expect(backoffLogWeight(lm, CAT)).toBeCloseTo(-0.3);
  });
});

describe('trigrams', () => {
  const trigram = (first: number, second: number, third: number) =>
    trigramLogProb(lm, findBigram(lm, first, second), third, bigram(second, third));

  it('have their own probability', () => {
    expect(trigram(THE, CAT, SAT)).toBeCloseTo(-0.45);
  });

  it('not in the model have that of the bigram with the back-off weight of the context', () => {
    expect(trigram(THE, CAT, THERE)).toBeCloseTo(-0.9 + (-0.3 - 6));
    expect(trigram(CAT, SAT, THE)).toBeCloseTo(-2);
  });

  it('without a known context are bigrams', () => {
    expect(trigram(SAT, THE, CAT)).toBeCloseTo(-1.35);
    expect(trigram(THE, CAT, UNKNOWN_ID)).toBeLessThan(-10);
  });
});
