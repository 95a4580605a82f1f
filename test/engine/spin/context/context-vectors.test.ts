import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../../src/engine/model/word-vectors.ts';
import {
  addVector,
  contextWeight,
  cosineSimilarity,
  createContextVectors,
} from '../../../../src/engine/spin/context/context-vectors.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';
import { flatVectors } from './flat-vectors.ts';

const model = await loadTinyModel();
const vector = (...values: number[]) => {
  const whole = new Float64Array(DIMENSIONS);
  whole.set(values);
  return whole;
};

describe('the cosine', () => {
  it('is 1 for one direction, 0 for a right angle, -1 for the opposite', () => {
    expect(cosineSimilarity(vector(2, 0), vector(5, 0))).toBeCloseTo(1);
    expect(cosineSimilarity(vector(2, 0), vector(0, 5))).toBe(0);
    expect(cosineSimilarity(vector(1, 1), vector(-3, -3))).toBeCloseTo(-1);
    expect(cosineSimilarity(vector(1, 0), vector(1, 1))).toBeCloseTo(Math.SQRT1_2);
  });

  it('is 0 beside an empty vector', () => {
    expect(cosineSimilarity(vector(), vector(1))).toBe(0);
    expect(cosineSimilarity(vector(), vector())).toBe(0);
  });
});

it('adds vectors of length 1, so many times', () => {
  const sum = vector(1, 1);
  addVector(flatVectors(3), 2, 3, sum);
  addVector(flatVectors(3), 1, -1, sum);
  expect([...sum.subarray(0, 3)]).toEqual([0, 4, 0]);
});

it('weighs a word by its rarity, from 0 to 6', () => {
  const unigram = Float32Array.of(-2, -6, -7.5, -30);
  const weight = (id: number) =>
    contextWeight({ languageModel: { unigram } } as unknown as typeof model, id);
  expect([weight(0), weight(1), weight(2), weight(3)]).toEqual([0, 0, 1.5, 6]);
});

it('has no row and no weight for words without a vector or without an id', () => {
  const cat = model.vocabulary.idOf('cat') as number;
  const { rows, weights } = createContextVectors(Int32Array.of(cat, -1, cat + 1), model);
  expect([...rows]).toEqual([model.vectors.row[cat], 0, 0]);
  expect(rows[0]).toBeGreaterThan(0);
  expect([...weights.subarray(1)]).toEqual([0, 0]);
});
