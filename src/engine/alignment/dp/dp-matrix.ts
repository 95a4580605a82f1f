/** Log-odds of opening a gap, which costs more than extending it (Gotoh 1982). */
const GAP_OPEN = -1;
export const GAP_EXTEND = -0.3;
/** No alignment. */
export const IMPOSSIBLE = -1e6;

/** Buffers for the dynamic programme, reused from gap to gap and enlarged when needed. */
export interface DpMatrix {
  /** Cells per row. */
  width: number;
  /** Best score of each cell by state (aligned, inserted, deleted). */
  score: Float32Array;
  /** The move that gave it: previous state, tokens of the copy, tokens of the original. */
  move: Uint8Array;
  /** The best state of each cell. */
  bestState: Uint8Array;
}

export const ALIGNED = 0;
export const INSERTED = 1;
export const DELETED = 2;

/** An empty matrix. */
export function createDpMatrix(): DpMatrix {
  const score = new Float32Array(0);
  return { width: 0, score, move: new Uint8Array(0), bestState: new Uint8Array(0) };
}

/** Makes room for `rows` by `width` cells, none of them reached. */
export function resetMatrix(matrix: DpMatrix, rows: number, width: number): void {
  const cells = rows * width;
  matrix.width = width;
  if (matrix.bestState.length < cells) {
    matrix.score = new Float32Array(cells * 3);
    matrix.move = new Uint8Array(cells * 3);
    matrix.bestState = new Uint8Array(cells);
  }
  matrix.score.fill(IMPOSSIBLE, 0, cells * 3);
}

/** The tokens that a move takes from the copy and from the original, at most 7 of each, packed into 6 bits. */
export function packTokens(copy: number, original: number): number {
  return copy * 8 + original;
}

/** A move as a byte: the state it came from (2 bits) and its tokens. */
const packMove = (state: number, tokens: number) => state * 64 + tokens;

/** The parts of a packed move. */
export function unpackMove(move: number): { state: number; copy: number; original: number } {
  return { state: move >> 6, copy: (move >> 3) & 7, original: move & 7 };
}

/** Sets the score of a cell's state (`index`) if it is better than the one so far. */
function updateCell(matrix: DpMatrix, index: number, score: number, move: number): void {
  if (score <= (matrix.score[index] as number)) return;
  matrix.score[index] = score;
  matrix.move[index] = move;
}

/** Extends or opens a gap: one token of the copy alone (INSERTED) or of the original alone (DELETED). */
export function addGap(matrix: DpMatrix, cell: number, state: number): void {
  const isInsertion = state === INSERTED;
  const before = cell - (isInsertion ? matrix.width : 1);
  const tokens = isInsertion ? packTokens(1, 0) : packTokens(0, 1);
  const best = matrix.bestState[before] as number;
  const extended = (matrix.score[before * 3 + state] as number) + GAP_EXTEND;
  const opened = (matrix.score[before * 3 + best] as number) + GAP_OPEN;
  updateCell(matrix, cell * 3 + state, extended, packMove(state, tokens));
  updateCell(matrix, cell * 3 + state, opened, packMove(best, tokens));
}

/** Aligns tokens of both texts (see `packTokens`) that end at a cell. */
export function addMatch(matrix: DpMatrix, cell: number, tokens: number, score: number): void {
  if (score <= IMPOSSIBLE) return;
  const before = cell - (tokens >> 3) * matrix.width - (tokens & 7);
  const best = matrix.bestState[before] as number;
  const sum = (matrix.score[before * 3 + best] as number) + score;
  updateCell(matrix, cell * 3 + ALIGNED, sum, packMove(best, tokens));
}

/** The state with the best score of a cell. */
export function bestState(score: Float32Array, cell: number): number {
  const aligned = score[cell * 3] as number;
  const inserted = score[cell * 3 + 1] as number;
  const deleted = score[cell * 3 + 2] as number;
  if (aligned >= inserted && aligned >= deleted) return ALIGNED;
  return inserted >= deleted ? INSERTED : DELETED;
}
