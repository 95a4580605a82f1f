import { type Channel, SHAPE } from './channel.ts';
import { searchPair } from './log-probability.ts';
import type { Model } from './model.ts';
import { mayPair } from './pair-filter.ts';

/** More originals than any channel has (channel.ts). */
const ROOM = 128;
const FIRST = new Int32Array(ROOM);
const SECOND = new Int32Array(ROOM);

/** Pairs that the originals of a channel make with the words before and after a place; valid until asked again. */
export interface Neighbours {
  /** Place of the pair `before original`, or -1, for each original. */
  first: Int32Array;
  /** Place of the pair `original after`, or -1. */
  second: Int32Array;
}

const NEIGHBOURS: Neighbours = { first: FIRST, second: SECOND };

/**
 * Looks up the neighbours of all originals at once. Looks at memory far apart that do not wait for one another are
 * answered together: so all filters are asked first, in a row.
 */
export function findNeighbours(
  model: Model,
  { originals, shape }: Channel,
  before: number,
  after: number,
): Neighbours {
  const count = originals.length;
  const filter = model.pairFilter;
  for (let c = 0; c < count; c++) {
    FIRST[c] = mayPair(filter, before, shape[SHAPE * c] as number);
    SECOND[c] = mayPair(filter, shape[SHAPE * c + 1] as number, after);
  }
  for (let c = 0; c < count; c++) {
    FIRST[c] = FIRST[c] === 0 ? -1 : searchPair(model, before, shape[SHAPE * c] as number);
    SECOND[c] = SECOND[c] === 0 ? -1 : searchPair(model, shape[SHAPE * c + 1] as number, after);
  }
  return NEIGHBOURS;
}
