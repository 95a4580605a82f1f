/** Bits of the filter, a power of two: about 13 a pair, so that it errs once in 14 times. */
const FILTER_BITS = 1 << 24;

const bitPosition = (first: number, second: number) =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 5) & (FILTER_BITS - 1);

/** A Bloom filter (one hash) of all pairs (rows of model.ts): most questions are answered by one look instead of a search. */
export function buildBigramFilter(pairStart: Uint32Array, pairs: Int32Array): Uint32Array {
  const filter = new Uint32Array(FILTER_BITS >>> 5);
  for (let first = 0; first + 1 < pairStart.length; first++) {
    const to = pairStart[first + 1] as number;
    for (let i = pairStart[first] as number; i < to; i++) {
      const at = bitPosition(first, (pairs[i] as number) >>> 16);
      filter[at >>> 5] = (filter[at >>> 5] as number) | (1 << (at & 31));
    }
  }
  return filter;
}

/** 0 if two words (ids of the language model) make no pair, else 1. */
export function mayContainBigram(filter: Uint32Array, first: number, second: number): number {
  const at = bitPosition(first, second);
  return ((filter[at >>> 5] as number) >>> (at & 31)) & 1;
}
