import type { LanguageModel } from '../../language-model/language-model.ts';
import { searchBigram } from '../../language-model/ngram-log-prob.ts';
import { mayContainBigram } from '../../model/bigram-bloom-filter.ts';
import { type CandidateSet, FIELD, FIELDS_PER_CANDIDATE } from './candidate-set.ts';

/** More candidates than any set has (candidate-set.ts). */
const CAPACITY = 128;

/** Bigrams that candidates make with the words before and after them; valid until asked again. */
export interface NeighbourBigrams {
  /** Index of the bigram `before candidate`, or -1, for each candidate. */
  left: Int32Array;
  /** Index of the bigram `candidate after`, or -1. */
  right: Int32Array;
}

const RESULT: NeighbourBigrams = {
  left: new Int32Array(CAPACITY),
  right: new Int32Array(CAPACITY),
};

/**
 * Looks up the neighbours of all candidates at once. Reads of memory far apart that do not wait for one another are
 * answered together: so all filters are asked first, in a row.
 */
export function findNeighbourBigrams(
  lm: LanguageModel,
  { size: count, fields }: CandidateSet,
  before: number,
  after: number,
): NeighbourBigrams {
  const { left, right } = RESULT;
  const filter = lm.bigramFilter;
  const firstOf = (c: number) => fields[FIELDS_PER_CANDIDATE * c + FIELD.firstWord] as number;
  const lastOf = (c: number) => fields[FIELDS_PER_CANDIDATE * c + FIELD.lastWord] as number;
  for (let c = 0; c < count; c++) {
    left[c] = mayContainBigram(filter, before, firstOf(c));
    right[c] = mayContainBigram(filter, lastOf(c), after);
  }
  for (let c = 0; c < count; c++) {
    left[c] = left[c] === 0 ? -1 : searchBigram(lm, before, firstOf(c));
    right[c] = right[c] === 0 ? -1 : searchBigram(lm, lastOf(c), after);
  }
  return RESULT;
}
