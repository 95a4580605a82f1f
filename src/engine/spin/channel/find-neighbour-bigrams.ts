import { searchBigram } from '../../language-model/ngram-log-prob.ts';
import { mayContainBigram } from '../../model/bigram-bloom-filter.ts';
import type { Model } from '../../model/model.ts';
import { type CandidateSet, FIELDS_PER_CANDIDATE } from './candidate-set.ts';

/** More originals than any channel has (channel.ts). */
const CAPACITY = 128;
const LEFT = new Int32Array(CAPACITY);
const RIGHT = new Int32Array(CAPACITY);

/** Pairs that the originals of a channel make with the words before and after a place; valid until asked again. */
export interface NeighbourBigrams {
  /** Place of the pair `before original`, or -1, for each original. */
  left: Int32Array;
  /** Place of the pair `original after`, or -1. */
  right: Int32Array;
}

const RESULT: NeighbourBigrams = { left: LEFT, right: RIGHT };

/**
 * Looks up the neighbours of all originals at once. Looks at memory far apart that do not wait for one another are
 * answered together: so all filters are asked first, in a row.
 */
export function findNeighbourBigrams(
  model: Model,
  { candidates: originals, fields: shape }: CandidateSet,
  before: number,
  after: number,
): NeighbourBigrams {
  const count = originals.length;
  const filter = model.bigramFilter;
  for (let c = 0; c < count; c++) {
    LEFT[c] = mayContainBigram(filter, before, shape[FIELDS_PER_CANDIDATE * c] as number);
    RIGHT[c] = mayContainBigram(filter, shape[FIELDS_PER_CANDIDATE * c + 1] as number, after);
  }
  for (let c = 0; c < count; c++) {
    LEFT[c] =
      LEFT[c] === 0 ? -1 : searchBigram(model, before, shape[FIELDS_PER_CANDIDATE * c] as number);
    RIGHT[c] =
      RIGHT[c] === 0
        ? -1
        : searchBigram(model, shape[FIELDS_PER_CANDIDATE * c + 1] as number, after);
  }
  return RESULT;
}
