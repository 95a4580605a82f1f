/** Bits of the filter, a power of two: about 13 a bigram, so that it errs once in 14 times. */
const FILTER_BITS = 1 << 24;

const bitPosition = (first: number, second: number) =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 5) & (FILTER_BITS - 1);

/**
 * A Bloom filter (one hash) of all bigrams (language-model.ts): it answers most questions by one look instead of a
 * search.
 */
export function buildBigramFilter(bigramStart: Uint32Array, bigramWords: Uint16Array): Uint32Array {
  const filter = new Uint32Array(FILTER_BITS >>> 5);
  for (let first = 0; first + 1 < bigramStart.length; first++) {
    const end = bigramStart[first + 1] as number;
    for (let i = bigramStart[first] as number; i < end; i++) {
      const bit = bitPosition(first, bigramWords[i] as number);
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }
  return filter;
}

/** 0 if two words (ids of the language model) make no bigram, else 1. */
export function mayContainBigram(filter: Uint32Array, first: number, second: number): number {
  const bit = bitPosition(first, second);
  return ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
}
