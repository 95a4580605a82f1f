import type { PackedStarts } from '../model/packed-starts.ts';

/**
 * A back-off trigram model (Katz 1987) in flat arrays. A word is its id; a bigram or trigram is its position in
 * `bigramWords` or `trigramWords`. Logarithms are natural.
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
  /** Per bigram its second word, ascending in each row; −log P(second | first) and its back-off weight, as in the file. */
  bigramWords: Uint16Array;
  bigramLogProbs: Uint8Array;
  bigramBackoffs: Uint8Array;
  /** Bloom filter of the bigrams (bigram-bloom-filter.ts). */
  bigramFilter: Uint32Array;
  /** The trigrams of bigram i begin at `packedStart(trigramStart, i)` and end where those of i + 1 begin. */
  trigramStart: PackedStarts;
  /** Per trigram its third word, ascending, and −log P(third | first second), as in the file. */
  trigramWords: Uint16Array;
  trigramLogProbs: Uint8Array;
}
