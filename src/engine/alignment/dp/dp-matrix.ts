/** Log-odds of opening a gap, which costs more than going on with it (Gotoh 1982). */
const GAP_OPEN = -1;
export const GAP_EXTEND = -0.3;
/** No alignment. */
export const IMPOSSIBLE = -1e6;

/** Room for the dynamic programme, used again from gap to gap and grown when one is larger. */
export interface DpMatrix {
  /** Best score of each cell by state (aligned, inserted, deleted). */
  score: Float32Array;
  /** The move that gave it: state before, tokens of the copy, tokens of the original. */
  move: Uint8Array;
  /** The best state of each cell. */
  bestState: Uint8Array;
}

export const ALIGNED = 0;
export const INSERTED = 1;
export const DELETED = 2;

/** An empty grid. */
export function createDpMatrix(): DpMatrix {
  return { score: new Float32Array(0), move: new Uint8Array(0), bestState: new Uint8Array(0) };
}

/** Makes room for so many cells, none of them reached. */
export function resetMatrix(grid: DpMatrix, cells: number): void {
  if (grid.bestState.length < cells) {
    grid.score = new Float32Array(cells * 3);
    grid.move = new Uint8Array(cells * 3);
    grid.bestState = new Uint8Array(cells);
  }
  grid.score.fill(IMPOSSIBLE, 0, cells * 3);
}

function updateCell(
  cell: number,
  state: number,
  score: number,
  move: number,
  grid: DpMatrix,
): void {
  const at = cell * 3 + state;
  if (score <= (grid.score[at] as number)) return;
  grid.score[at] = score;
  grid.move[at] = move;
}

/** A move packed in a byte: the state it came from (2 bits), and the tokens it took of each text (3 bits each). */
function packMove(state: number, k: number, l: number): number {
  return state * 64 + k * 8 + l;
}

/** Goes on or begins with tokens of one text alone. */
export function addGap(
  grid: DpMatrix,
  cell: number,
  before: number,
  state: number,
  k: number,
  l: number,
): void {
  const best = grid.bestState[before] as number;
  const goOn = (grid.score[before * 3 + state] as number) + GAP_EXTEND;
  updateCell(cell, state, goOn, packMove(state, k, l), grid);
  updateCell(
    cell,
    state,
    (grid.score[before * 3 + best] as number) + GAP_OPEN,
    packMove(best, k, l),
    grid,
  );
}

/** Aligns so many tokens of both texts. */
export function addMatch(
  grid: DpMatrix,
  cell: number,
  before: number,
  score: number,
  k: number,
  l: number,
): void {
  if (score <= IMPOSSIBLE) return;
  const best = grid.bestState[before] as number;
  updateCell(
    cell,
    ALIGNED,
    (grid.score[before * 3 + best] as number) + score,
    packMove(best, k, l),
    grid,
  );
}

/** The state with the best score of a cell. */
export function bestState(score: Float32Array, cell: number): number {
  const aligned = score[cell * 3] as number;
  const inserted = score[cell * 3 + 1] as number;
  const deleted = score[cell * 3 + 2] as number;
  if (aligned >= inserted && aligned >= deleted) return ALIGNED;
  return inserted >= deleted ? INSERTED : DELETED;
}
