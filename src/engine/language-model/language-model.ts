/**
 * A back-off trigram model (Katz 1987) in flat arrays. A word is its id; a bigram or trigram is its position in
 * `bigrams` or `trigrams`. Logarithms are natural.
 */
export interface LanguageModel {
  /** Words below this id have n-grams; those above are words of the thesaurus alone. */
  vocabularySize: number;
  /** log P(word), for all words. */
  unigram: Float32Array;
  /** log of the back-off weight of each word below `vocabularySize`. */
  backoff: Float32Array;
  /** The bigrams of first word a: `bigramStart[a]` … `bigramStart[a + 1]`. */
  bigramStart: Uint32Array;
  /**
   * Per bigram its second word (16 bits, ascending), −log P(second | first) and the back-off weight of the bigram (8
   * bits each, quantized as in the file), so that one look in memory finds them together.
   */
  bigrams: Int32Array;
  /** Bloom filter of the bigrams (bigram-bloom-filter.ts). */
  bigramFilter: Uint32Array;
  /** The trigrams of bigram i: `trigramStart[i]` … `trigramStart[i + 1]`. */
  trigramStart: Uint32Array;
  /** Per trigram its third word (16 bits, ascending) and, in the lowest 8 bits, −log P(third | first second). */
  trigrams: Int32Array;
}
