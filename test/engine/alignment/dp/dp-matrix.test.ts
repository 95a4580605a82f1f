import { describe, expect, it } from 'vitest';
import {
  ALIGNED,
  addGap,
  addMatch,
  bestState,
  createDpMatrix,
  DELETED,
  IMPOSSIBLE,
  INSERTED,
  packTokens,
  resetMatrix,
  unpackMove,
} from '../../../../src/engine/alignment/dp/dp-matrix.ts';

/** A matrix whose first cell is reached with score 0. */
function begun(rows: number, width: number) {
  const matrix = createDpMatrix();
  resetMatrix(matrix, rows, width);
  matrix.score[0] = 0;
  return matrix;
}

const moveAt = (matrix: { move: Uint8Array }, cell: number, state: number) =>
  unpackMove(matrix.move[cell * 3 + state] as number);

describe('a move', () => {
  it('holds up to seven tokens of each text', () => {
    for (let copy = 0; copy <= 7; copy++)
      for (let original = 0; original <= 7; original++) {
        const matrix = begun(8, 8);
        const cell = copy * 8 + original;
        addMatch(matrix, cell, packTokens(copy, original), 1);
        if (cell > 0)
          expect(moveAt(matrix, cell, ALIGNED)).toEqual({ state: ALIGNED, copy, original });
      }
  });

  it('is replaced by a better one only', () => {
    const matrix = begun(2, 2);
    addMatch(matrix, 3, packTokens(1, 1), 2);
    addGap(matrix, 1, DELETED);
    matrix.bestState[1] = DELETED;
    addMatch(matrix, 3, packTokens(1, 0), 1);
    expect(matrix.score[9]).toBe(2);
    expect(moveAt(matrix, 3, ALIGNED)).toMatchObject({ copy: 1, original: 1 });
  });

  it('is none where the score is impossible', () => {
    const matrix = begun(2, 2);
    addMatch(matrix, 3, packTokens(1, 1), IMPOSSIBLE);
    expect(matrix.score[9]).toBe(IMPOSSIBLE);
  });
});

describe('a gap', () => {
  it('costs more to open than to extend', () => {
    const matrix = begun(1, 4);
    for (const cell of [1, 2, 3]) {
      addGap(matrix, cell, DELETED);
      matrix.bestState[cell] = bestState(matrix.score, cell);
    }
    const scores = [1, 2, 3].map((cell) => matrix.score[cell * 3 + DELETED] as number);
    expect(scores.map((score) => Math.round(score * 10))).toEqual([-10, -13, -16]);
    expect(moveAt(matrix, 3, DELETED)).toEqual({ state: DELETED, copy: 0, original: 1 });
  });

  it('takes a token of the copy from the row above', () => {
    const matrix = begun(2, 3);
    addGap(matrix, 3, INSERTED);
    expect(moveAt(matrix, 3, INSERTED)).toEqual({ state: ALIGNED, copy: 1, original: 0 });
    expect(matrix.score[3 * 3 + DELETED]).toBe(IMPOSSIBLE);
  });
});

it('prefers alignment to insertion and insertion to deletion where scores are equal', () => {
  expect(bestState(Float32Array.of(1, 1, 1), 0)).toBe(ALIGNED);
  expect(bestState(Float32Array.of(0, 1, 1), 0)).toBe(INSERTED);
  expect(bestState(Float32Array.of(0, 1, 2), 0)).toBe(DELETED);
  expect(bestState(Float32Array.of(9, 9, 9, 0, 2, 1), 1)).toBe(INSERTED);
});

it('forgets the gap before when it is used again, and grows for a larger one', () => {
  const matrix = begun(3, 3);
  matrix.score.fill(5);
  const buffer = matrix.score;
  resetMatrix(matrix, 2, 2);
  expect(matrix.score).toBe(buffer);
  expect(matrix.width).toBe(2);
  expect([...matrix.score.subarray(0, 12)]).toEqual(Array(12).fill(IMPOSSIBLE));
  resetMatrix(matrix, 10, 10);
  expect([matrix.score.length, matrix.move.length, matrix.bestState.length]).toEqual([
    300, 300, 100,
  ]);
});
