import { describe, expect, it } from 'vitest';
import type { Model } from '../../../../src/engine/model/model.ts';
import {
  contextSimilarity,
  trackSurroundings,
} from '../../../../src/engine/spin/context/context-similarity.ts';
import { contextOf, flatVectors } from './flat-vectors.ts';

/** A model of words 1 … 6, all of them rare, each with a direction of its own. */
const model = {
  vectors: flatVectors(6),
  languageModel: { unigram: new Float32Array(7).fill(-9) },
} as unknown as Model;

/** The lengths of the surroundings of words in the directions of words 1 … 6, window by window. */
function around(rows: number[], first: number, last = first) {
  return trackSurroundings(contextOf(rows))(first, last).map((vector) =>
    [...vector.subarray(0, 6)].map((value) => Math.round(value * 100) / 100),
  );
}

describe('the surroundings of some words', () => {
  it('are of length 1, and leave the words themselves out', () => {
    const [near] = around([1, 2, 1], 1);
    expect(near).toEqual([1, 0, 0, 0, 0, 0]);
    const [both] = around([1, 5, 2], 1);
    expect(both?.slice(0, 2)).toEqual([0.71, 0.71]);
  });

  it('reach five words, fifteen words, and the whole text', () => {
    const rows = Array(40).fill(0);
    rows[0] = 1;
    const [near, further, all] = around(rows, 6);
    expect([near?.[0], further?.[0], all?.[0]]).toEqual([0, 1, 1]);
    expect(around(rows, 5)[0]?.[0]).toBe(1);
    expect(around(rows, 15)[1]?.[0]).toBe(1);
    expect(around(rows, 16)[1]?.[0]).toBe(0);
  });

  it('reach as far behind the last word of a phrase', () => {
    const rows = Array(20).fill(0);
    rows[8] = 1;
    expect(around(rows, 1, 2)[0]?.[0]).toBe(0);
    expect(around(rows, 1, 3)[0]?.[0]).toBe(1);
  });

  it('are empty where there is nothing', () => {
    expect(around([1], 0).flat()).toEqual(Array(18).fill(0));
  });

  it('are the same for spans one after another as for each alone', () => {
    const rows = [1, 2, 3, 4, 5, 6, 1, 2, 3];
    const track = trackSurroundings(contextOf(rows));
    for (const [first, last] of [
      [0, 0],
      [2, 4],
      [3, 3],
      [8, 8],
    ] as const) {
      const together = track(first, last).map((vector) => [...vector]);
      const alone = trackSurroundings(contextOf(rows))(first, last).map((vector) => [...vector]);
      together.flat().forEach((value, i) => {
        expect(value).toBeCloseTo(alone.flat()[i] as number);
      });
    }
  });
});

describe('the similarity to the surroundings', () => {
  const similarity = (words: number[], rows: number[], at: number) =>
    contextSimilarity(model, words, trackSurroundings(contextOf(rows))(at, at));

  it('is 1 in one direction and 0 at a right angle', () => {
    expect(similarity([1], [1, 2, 1], 1)).toBeCloseTo(1);
    expect(similarity([2], [1, 2, 1], 1)).toBe(0);
    expect(similarity([1, 2], [1, 3, 1], 1)).toBeCloseTo(Math.SQRT1_2);
  });

  it('is 0 for words without a vector, and without surroundings', () => {
    expect(similarity([], [1, 2, 1], 1)).toBe(0);
    expect(similarity([-1, 0], [1, 2, 1], 1)).toBe(0);
    expect(similarity([1], [1], 0)).toBe(0);
  });
});
