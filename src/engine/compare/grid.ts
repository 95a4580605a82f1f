/** Log-odds of opening a gap, which costs more than going on with it (Gotoh 1982). */
const OPEN = -1;
export const EXTEND = -0.3;
/** No alignment. */
export const NEVER = -1e6;

/** Room for the dynamic programme, used again from gap to gap and grown when one is larger. */
export interface Grid {
  /** Best score of each cell by state (aligned, inserted, deleted). */
  score: Float32Array;
  /** The move that gave it: state before, tokens of the copy, tokens of the original. */
  from: Uint8Array;
  /** The best state of each cell. */
  best: Uint8Array;
}

export const ALIGNED = 0;
export const INSERTED = 1;
export const DELETED = 2;

/** An empty grid. */
export function makeGrid(): Grid {
  return { score: new Float32Array(0), from: new Uint8Array(0), best: new Uint8Array(0) };
}

/** Makes room for so many cells, none of them reached. */
export function clear(grid: Grid, cells: number): void {
  if (grid.best.length < cells) {
    grid.score = new Float32Array(cells * 3);
    grid.from = new Uint8Array(cells * 3);
    grid.best = new Uint8Array(cells);
  }
  grid.score.fill(NEVER, 0, cells * 3);
}

function reach(cell: number, state: number, score: number, move: number, grid: Grid): void {
  const at = cell * 3 + state;
  if (score <= (grid.score[at] as number)) return;
  grid.score[at] = score;
  grid.from[at] = move;
}

/** A move packed in a byte: the state it came from (2 bits), and the tokens it took of each text (3 bits each). */
function pack(state: number, k: number, l: number): number {
  return state * 64 + k * 8 + l;
}

/** Goes on or begins with tokens of one text alone. */
export function skip(
  grid: Grid,
  cell: number,
  before: number,
  state: number,
  k: number,
  l: number,
): void {
  const best = grid.best[before] as number;
  const goOn = (grid.score[before * 3 + state] as number) + EXTEND;
  reach(cell, state, goOn, pack(state, k, l), grid);
  reach(cell, state, (grid.score[before * 3 + best] as number) + OPEN, pack(best, k, l), grid);
}

/** Aligns so many tokens of both texts. */
export function join(
  grid: Grid,
  cell: number,
  before: number,
  score: number,
  k: number,
  l: number,
): void {
  if (score <= NEVER) return;
  const best = grid.best[before] as number;
  reach(cell, ALIGNED, (grid.score[before * 3 + best] as number) + score, pack(best, k, l), grid);
}

/** The state with the best score of a cell. */
export function bestState(score: Float32Array, cell: number): number {
  const aligned = score[cell * 3] as number;
  const inserted = score[cell * 3 + 1] as number;
  const deleted = score[cell * 3 + 2] as number;
  if (aligned >= inserted && aligned >= deleted) return ALIGNED;
  return inserted >= deleted ? INSERTED : DELETED;
}
